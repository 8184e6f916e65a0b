package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.gridgovernance.TaskActs.LEAKAGE;
import static org.gridgovernance.TaskActs.WORDS;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchEnd;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Part;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.task.calendar.ChineseCalendar;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.duty.AdmissionReason;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.handling.DispatchTask;
import org.gridgovernance.task.handling.HandlingReason;
import org.gridgovernance.task.intake.TasksForHouseholds;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterCatalogue;
import org.gridgovernance.task.matter.MatterCategory;
import org.gridgovernance.task.matter.Step;
import org.gridgovernance.task.review.Rate;
import org.gridgovernance.task.review.Rates;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Certificate;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;

/** What comes of commands on tasks that are taken. */
class TaskLifeTest {
    private static final ChineseCalendar CALENDAR = ChineseCalendar.STANDARD;

    @Test
    void theDeadlineStandsOnTheOrderAndLatenessFollowsFromIt() {
        Town town = new Town();
        TaskActs acts = TaskActs.ago(town, Duration.ofDays(20));
        Task registered = town.does(acts.reports(like -> like.urgency(Urgency.URGENT)));
        assertThat(registered.deadlines()).containsOnlyKeys(Step.ACCEPT);
        assertThat(registered.plannedMinutes()).isEqualTo(120);
        TaskId id = registered.id();
        Task accepted = town.does(acts.accept(id));
        Deadline due = Deadline.of(CALENDAR, acts.at(), Term.hours(24));
        assertThat(accepted.runs(Step.RESOLVE)).contains(due);
        assertThat(accepted.light(acts.at())).contains(Light.GREEN);
        assertThat(accepted.light(due.amber())).contains(Light.AMBER);
        assertThat(accepted.light(due.due())).contains(Light.RED);
        assertThat(accepted.nextAlert()).contains(due.amber());
        assertThat(accepted.kept(Step.ACCEPT, NOW)).contains(true);
        assertThat(overdue(town, due.due())).isEmpty();
        assertThat(overdue(town, due.due().plusSeconds(1))).containsExactly(id);
        OrganizationRef unit = WorkforceActs.today(town).committee();
        town.does(acts.dispatch(id, Assignee.of(unit)).build());
        town.does(acts.take(id, Optional.empty()));
        town.does(acts.start(id));
        Task resolved = town.does(TaskActs.now(town).resolve(id));
        assertThat(resolved.kept(Step.RESOLVE, NOW)).as("done late").contains(false);
        assertThat(resolved.runs(Step.EVALUATE)).isPresent();
        assertThat(resolved.answer()).contains(WORDS);
        assertThat(overdue(town, NOW)).isEmpty();
    }

    @Test
    void whileItIsShelvedItsDeadlineWaits() {
        Town town = new Town();
        OrganizationRef unit = WorkforceActs.today(town).committee();
        TaskActs acts = TaskActs.ago(town, Duration.ofDays(30));
        TaskId id = acts.begun(unit);
        Deadline before = acts.task(id).runs(Step.RESOLVE).orElseThrow();
        Task shelved = town.does(acts.later(Duration.ofHours(1)).shelve(id));
        assertThat(shelved.light(NOW)).isEmpty();
        assertThat(shelved.nextAlert())
                .contains(Moment.start(shelved.shelving().orElseThrow().until().plusDays(1)));
        Instant resumedAt = acts.at().plus(Duration.ofDays(10));
        Task resumed = town.does(new TaskActs(town, resumedAt).resume(id));
        assertThat(resumed.stage()).isEqualTo(TaskStage.IN_PROGRESS);
        Deadline after = resumed.runs(Step.RESOLVE).orElseThrow();
        assertThat(CALENDAR.workingTime(resumedAt, after.due()))
                .isEqualTo(CALENDAR.workingTime(acts.at().plus(Duration.ofHours(1)), before.due()));
        assertThat(resumed.shelvings()).singleElement().satisfies(pause -> {
            assertThat(pause.before()).isEqualTo(TaskStage.IN_PROGRESS);
            assertThat(pause.resumedAt()).contains(resumedAt);
        });
    }

    @Test
    void moreTimeIsGrantedByWhoeverStandsHighEnough() {
        Town town = new Town();
        OrganizationRef unit = WorkforceActs.today(town).committee();
        TaskActs acts = TaskActs.now(town);
        TaskId id = acts.begun(unit);
        Instant due = acts.task(id).runs(Step.RESOLVE).orElseThrow().due();
        town.does(acts.extend(id, Term.workingDays(3)));
        Task granted = town.does(acts.decide(id, unit, true));
        assertThat(granted.runs(Step.RESOLVE).orElseThrow().due()).isEqualTo(CALENDAR.after(due, Term.workingDays(3)));
        assertThat(granted.pendingExtension()).isEmpty();
        town.does(acts.extend(id, Term.workingDays(10)));
        Task denied = town.does(acts.decide(id, unit, false));
        assertThat(denied.runs(Step.RESOLVE)).isEqualTo(granted.runs(Step.RESOLVE));
        town.does(acts.extend(id, Term.workingDays(10)));
        Task second = town.does(acts.decide(id, acts.bureau(), true));
        assertThat(second.extensions()).extracting(each -> each.granted()).containsExactly(true, false, true);
    }

    @Test
    void exactlyOneClaimsAndAClaimThatLapsesIsOpenAgain() {
        Town town = new Town();
        OrganizationRef unit = WorkforceActs.today(town).committee();
        List<WorkerId> workers = IntStream.range(0, 3)
                .mapToObj(any -> WorkforceActs.ago(town, 90).worker(unit))
                .toList();
        TaskActs acts = TaskActs.ago(town, Duration.ofDays(30));
        TaskId id = acts.accepted();
        town.does(acts.offer(id, unit));
        assertThat(workers.stream()
                        .filter(worker -> town.tries(acts.claim(id, worker)).isRight()))
                .containsExactly(workers.get(0));
        Task claimed = acts.task(id);
        Instant lapses = claimed.dispatch().flatMap(each -> each.leaseUntil()).orElseThrow();
        assertThat(lapses).isEqualTo(CALENDAR.after(acts.at(), Term.workingHours(2)));
        assertThat(claimed.handler()).contains(workers.get(0));
        Task again = town.does(new TaskActs(town, lapses).claim(id, workers.get(1)));
        assertThat(again.handler()).contains(workers.get(1));
        assertThat(again.dispatches()).hasSize(2);
        assertThat(again.dispatches().get(0).end()).contains(DispatchEnd.LAPSED);
        assertThat(again.lead()).contains(Assignee.of(unit));
        town.does(new TaskActs(town, lapses).start(id));
        assertThat(acts.task(id).dispatch().flatMap(each -> each.leaseUntil())).isEmpty();
    }

    @Test
    void aNewRouteKeepsTheHistoryAndWhatWasDispatchedWronglyIsCounted() {
        Town town = new Town();
        TaskActs acts = TaskActs.now(town);
        OrganizationRef committee = WorkforceActs.today(town).committee();
        OrganizationRef team = WorkforceActs.today(town).team();
        TaskId id = acts.dispatched(committee);
        town.does(acts.sendBack(id, SendBackCause.NOT_COMPETENT));
        for (SendBackCause cause : List.of(SendBackCause.NO_HANDS, SendBackCause.OUT_OF_AREA)) {
            assertThat(acts.task(id).isPassedAround()).isFalse();
            town.does(acts.dispatch(id, Assignee.of(team)).build());
            town.does(acts.sendBack(id, cause));
        }
        town.does(acts.dispatch(id, Assignee.of(committee)).build());
        Task now = town.does(acts.dispatch(id, Assignee.of(team)).build());
        assertThat(now.misdispatches()).isEqualTo(2);
        assertThat(now.isPassedAround()).isTrue();
        assertThat(now.unit()).contains(team);
        assertThat(now.lead()).as("nobody took it: the first leads").contains(Assignee.of(committee));
        assertThat(now.dispatches())
                .extracting(each -> each.end().map(Enum::name).orElse("goes on"))
                .containsExactly("SENT_BACK", "SENT_BACK", "SENT_BACK", "REROUTED", "goes on");
        assertThat(town.does(acts.take(id, Optional.empty())).lead()).contains(Assignee.of(team));
    }

    @Test
    void whatADepartmentAsksIsOnRecordWhateverTheDutyListSays() {
        Town town = new Town();
        TaskActs acts = TaskActs.now(town);
        OrganizationRef stranger = acts.bureau();
        Task refused = town.does(acts.report(TaskActs.asked(stranger)));
        assertThat(refused.stage()).isEqualTo(TaskStage.REFUSED);
        assertThat(refused.admission().orElseThrow().reasons()).containsExactly(AdmissionReason.NOT_LISTED.code());
        assertThat(refused.settledAt()).contains(NOW);
        OrganizationRef poor = acts.bureau();
        acts.listed(poor, Support.NONE);
        Task returned = town.does(acts.report(TaskActs.asked(poor)));
        assertThat(returned.stage()).isEqualTo(TaskStage.RETURNED);
        OrganizationRef department = acts.supported();
        Task first = town.does(acts.report(Request.builder()
                .from(TaskActs.asked(department))
                .plannedMinutes(9_000)
                .build()));
        assertThat(first.stage()).isEqualTo(TaskStage.REGISTERED);
        assertThat(first.deadlines()).containsOnlyKeys(Step.ACCEPT);
        Task queued = town.does(acts.report(Request.builder()
                .from(TaskActs.asked(department))
                .plannedMinutes(601)
                .build()));
        assertThat(queued.stage()).isEqualTo(TaskStage.QUEUED);
        assertThat(queued.light(NOW)).isEmpty();
        town.does(acts.withdraw(first.id()));
        assertThat(town.does(acts.report(TaskActs.asked(department))).stage())
                .as("there is time again")
                .isEqualTo(TaskStage.REGISTERED);
        assertThat(town.does(acts.accept(queued.id())).stage()).isEqualTo(TaskStage.ACCEPTED);
        assertThat(town.desk().count(Criteria.of(Task.TYPE), Task.RULING).get().values())
                .containsExactlyInAnyOrder(2L, 1L, 1L, 1L);
        assertThat(town.desk()
                        .count(Criteria.of(Task.TYPE).where(Task.RULING.is(Admission.Ruling.REFUSED)))
                        .get())
                .isEqualTo(1);
    }

    @Test
    void aTaskFollowsWhomItIsAbout() {
        Town town = new Town();
        GridId grid = town.grid("001");
        GridId next = town.grid("002");
        DwellingId left = placed(town, "101", grid);
        DwellingId moved = placed(town, "102", next);
        ResidentId person = town.does(
                        town.registration().residence(Town.tenancy(left)).build())
                .id();
        TaskActs acts = TaskActs.now(town);
        TaskId about = town.does(acts.reports(like -> like.about(person).dwelling(left)))
                .id();
        TaskId elsewhere = town.does(acts.reports(like -> like.dwelling(left))).id();
        TaskId done = town.does(acts.withdraw(
                        town.does(acts.reports(like -> like.about(person).dwelling(left)))
                                .id()))
                .id();
        assertThat(acts.task(about).grid()).contains(grid);
        town.does(MoveResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .fromDwelling(left)
                .toDwelling(moved)
                .build());
        assertThat(acts.task(about).dwelling()).contains(moved);
        assertThat(acts.task(about).grid()).contains(next);
        assertThat(acts.task(elsewhere).dwelling()).contains(left);
        assertThat(acts.task(done).dwelling()).contains(left);
        ResidentId same = town.resident();
        TaskId ofDuplicate = town.does(acts.reports(like -> like.about(same))).id();
        town.does(town.merge(person, same));
        assertThat(acts.task(ofDuplicate).request().about()).contains(person);
        town.does(RecordDeath.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .source(Source.DOOR_VISIT)
                .build());
        assertThat(acts.task(about).stage()).isEqualTo(TaskStage.LEFT);
        assertThat(acts.task(ofDuplicate).stage()).isEqualTo(TaskStage.LEFT);
        assertThat(acts.task(elsewhere).stage()).isEqualTo(TaskStage.REGISTERED);
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void whatWasSaidOfAPersonIsErasedWithThem() {
        Town town = new Town();
        TaskActs acts = TaskActs.now(town);
        ResidentId person = town.resident();
        TaskId about = town.does(acts.reports(like -> like.about(person))).id();
        TaskId asked = town.does(acts.reports(like -> like.reporter(new Reporter(
                        Town.person().name(), Optional.empty(), Optional.of(person), Optional.of("resident-7")))))
                .id();
        TaskId another = acts.registered();
        town.does(town.erase(person));
        for (TaskId erased : List.of(about, asked)) {
            Task task = acts.task(erased);
            assertThat(task.stage()).isEqualTo(TaskStage.LEFT);
            assertThat(task.erasedOn()).contains(TODAY);
            assertThat(task.request().what().isErased()).isTrue();
            assertThat(task.request().reporter().orElseThrow().name().isErased())
                    .isTrue();
            assertThat(town.tries(acts.accept(erased)).isLeft()).isTrue();
            assertThat(town.desk().history(Docket.entry(HOME, erased)).get())
                    .noneMatch(entry -> entry.event().toString().contains(Canaries.TEXT));
        }
        assertThat(acts.task(another).erasedOn()).isEmpty();
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void oneEventMakesATaskForEveryHouseholdOfAGrid() {
        Town town = new Town();
        GridId grid = town.grid("001");
        DwellingId inside = placed(town, "101", grid);
        DwellingId other = placed(town, "102", grid);
        DwellingId outside = placed(town, "201", town.grid("002"));
        town.household(Optional.of(inside));
        town.household(Optional.of(other));
        town.household(Optional.of(outside));
        Request asked = Request.builder()
                .from(TaskActs.patrol())
                .source(TaskSource.SCREENING)
                .occasion("台风")
                .build();
        List<TasksForHouseholds> told = new ArrayList<>();
        TasksForHouseholds all = TasksForHouseholds.report(
                        town.desk(), HOME, grid, asked, CommandId.of("typhoon"), NOW, told::add)
                .get();
        assertThat(all.households()).isEqualTo(2);
        assertThat(all.reported()).isEqualTo(2);
        assertThat(all.refused()).isEmpty();
        assertThat(told).containsExactly(all);
        assertThat(TasksForHouseholds.report(town.desk(), HOME, grid, asked, CommandId.of("typhoon"), NOW, any -> {})
                        .get()
                        .reported())
                .isEqualTo(2);
        assertThat(found(town, Criteria.of(Task.TYPE).where(Task.OCCASION.is("台风"), Task.GRID.is(grid))))
                .as("sent again, not made again")
                .hasSize(2)
                .allMatch(task -> task.dwelling().isPresent()
                        && task.request().household().isPresent());
    }

    @Test
    void whoeverAskedSeesTheirOwnAndNoOther() {
        Town town = new Town();
        TaskActs acts = TaskActs.now(town);
        Desk resident = town.governance().as(Actor.of("resident-7", Grant.of(Role.RESIDENT, HOME)));
        TaskId own = resident.execute(acts.reports(like -> like.source(TaskSource.RESIDENT_APP)
                        .reporter(new Reporter(
                                Town.person().name(), Optional.empty(), Optional.empty(), Optional.of("resident-7")))))
                .get()
                .aggregate()
                .id();
        TaskId another = acts.registered();
        town.does(acts.accept(own));
        assertThat(resident.search(Criteria.of(Task.TYPE)).get().items())
                .extracting(found -> found.state().id() + " " + found.state().stage())
                .containsExactly(own + " " + TaskStage.ACCEPTED);
        assertThat(resident.find(Docket.entry(HOME, another)).getLeft().names(KernelReason.NOT_FOUND))
                .isTrue();
        assertThat(resident.execute(acts.accept(own)).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    @Test
    void theThreeRatesLeaveOutWhatIsExcluded() {
        Town town = new Town();
        OrganizationRef unit = WorkforceActs.today(town).committee();
        TaskActs acts = TaskActs.now(town);
        closed(acts, unit, Evaluation.of(true, true, Satisfaction.SATISFIED));
        closed(acts, unit, Evaluation.of(true, false, Satisfaction.MOSTLY));
        closed(acts, unit, Evaluation.of(false, false, Satisfaction.DISSATISFIED));
        closed(acts, unit, Evaluation.unreached(true));
        closed(
                acts,
                unit,
                Evaluation.of(false, false, Satisfaction.DISSATISFIED).excluded("地方规定第3条"));
        town.does(acts.withdraw(acts.registered()));
        TaskId failed = acts.resolved(unit);
        town.does(acts.check(failed, false));
        town.does(acts.resolve(failed));
        town.does(acts.check(failed, true));
        town.does(acts.evaluate(failed));
        town.does(acts.reopen(failed));
        TaskActs before = TaskActs.ago(town, Duration.ofDays(9));
        closed(before, unit, Evaluation.of(false, false, Satisfaction.DISSATISFIED));
        Rates rates = Rates.of(town.desk(), HOME, Period.of(TODAY)).get();
        Rate total = rates.total();
        assertThat(total.evaluated())
                .as("opened again, it is called back again")
                .isEqualTo(4);
        assertThat(total.excluded()).isEqualTo(1);
        assertThat(total.response().orElseThrow()).isCloseTo(3.0 / 4, within(1e-9));
        assertThat(total.resolution().orElseThrow()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(total.satisfaction().orElseThrow()).isCloseTo(1.8 / 3, within(1e-9));
        assertThat(total.settled()).isEqualTo(6);
        assertThat(rates.areas()).containsOnlyKeys(HOME);
        assertThat(rates.matters()).containsOnlyKeys(LEAKAGE);
        assertThat(rates.sources()).containsOnlyKeys(TaskSource.RESIDENT_PHONE);
        assertThat(Rates.of(town.desk(), HOME, Period.of(TODAY.plusDays(1)))
                        .get()
                        .total()
                        .response())
                .isEmpty();
        Task again = acts.task(failed);
        assertThat(again.stage()).isEqualTo(TaskStage.ACCEPTED);
        assertThat(again.reworks()).isEqualTo(1);
        assertThat(again.reopenings()).isEqualTo(1);
        assertThat(again.dispatches().get(0).end()).contains(DispatchEnd.REOPENED);
    }

    @Test
    void aTaskThatWasToldTwiceIsHandledOnce() {
        Town town = new Town();
        TaskActs acts = TaskActs.now(town);
        TaskId kept = acts.registered();
        TaskId repeat = acts.registered();
        Task merged = town.does(acts.merge(repeat, kept));
        assertThat(merged.mergedInto()).contains(kept);
        assertThat(acts.task(kept).repeats()).containsExactly(repeat);
        assertThat(town.does(acts.urge(kept)).urges()).isEqualTo(1);
        assertThat(found(town, Criteria.of(Task.TYPE).where(Task.OPEN.is(true))))
                .extracting(Task::id)
                .containsExactly(kept);
    }

    @Test
    void timeSpentIsSummed() {
        Town town = new Town();
        OrganizationRef unit = WorkforceActs.today(town).committee();
        WorkerId worker = WorkforceActs.today(town).worker(unit);
        TaskActs acts = TaskActs.now(town);
        TaskId id = acts.begun(unit);
        town.does(acts.effort(id, worker, 30));
        assertThat(town.does(acts.effort(id, worker, 45)).spentMinutes()).isEqualTo(75);
    }

    @Test
    void theCatalogueSaysWhichCertificateAndWhichDeadline() {
        Matter bare = Matter.builder()
                .code(LEAKAGE)
                .zh("房屋渗漏")
                .en("Leaking")
                .effort(10)
                .certificate(CertificateKind.FIRE_OPERATOR)
                .build();
        MatterCatalogue own = new MatterCatalogue(
                "own", 1, List.of(new MatterCategory(LEAKAGE.category(), "房屋设施", "Buildings")), List.of(bare));
        Town town = new Town(
                rules -> rules.rule(MatterCatalogue.IN_FORCE, "our catalogue", 1, Scope.everywhere(), () -> own));
        OrganizationRef unit = WorkforceActs.today(town).committee();
        TaskActs acts = TaskActs.now(town);
        assertThat(without(town, acts.dispatch(acts.accepted(), Assignee.of(certified(town, unit, Optional.empty())))))
                .isEqualTo(HandlingReason.CERTIFICATE_MISSING.code());
        assertThat(without(
                        town,
                        acts.dispatch(
                                acts.accepted(), Assignee.of(certified(town, unit, Optional.of(TODAY.minusDays(1)))))))
                .isEqualTo(HandlingReason.CERTIFICATE_EXPIRED.code());
        WorkerId able = certified(town, unit, Optional.of(TODAY));
        TaskId id = town.does(acts.dispatch(acts.accepted(), Assignee.of(able)).build())
                .id();
        Task taken = town.does(acts.take(id, Optional.empty()));
        assertThat(taken.handler()).contains(able);
        assertThat(taken.deadlines()).isEmpty();
        assertThat(town.tries(acts.extend(id, Term.workingDays(1))).getLeft().names(HandlingReason.NO_DEADLINE))
                .isTrue();
    }

    /** What others build on: parts of departments, and what was told of a deadline. */
    @Test
    void partsAndAlertsAreFolded() {
        Town town = new Town();
        OrganizationRef unit = WorkforceActs.today(town).committee();
        TaskActs acts = TaskActs.now(town);
        Task task = acts.task(acts.taken(unit));
        Deadline due = task.runs(Step.RESOLVE).orElseThrow();
        Deadline soon = Deadline.of(CALENDAR, NOW, Term.hours(4));
        Task whistled = fold(
                task,
                new TaskEvent.Whistled(
                        List.of(Part.asked(1, TaskSamples.UNIT, WORDS, soon), Part.asked(2, unit, WORDS, due))));
        assertThat(Task.PART_DUE.reads().apply(whistled)).contains(soon.due());
        assertThat(whistled.openParts()).hasSize(2);
        Task answered = fold(fold(whistled, new TaskEvent.ReportedIn(2)), new TaskEvent.PartAnswered(1, WORDS));
        assertThat(answered.openParts()).extracting(Part::number).containsExactly(2);
        assertThat(answered.part(1).orElseThrow().reportedInAt()).contains(NOW);
        assertThat(answered.part(1).orElseThrow().isLate(NOW.plus(Duration.ofDays(9))))
                .isFalse();
        assertThat(answered.part(2).orElseThrow().isLate(due.due())).isTrue();
        Task assessed =
                fold(fold(answered, new TaskEvent.PartAssessed(1, true, 5)), new TaskEvent.PartAssessed(1, false, 3));
        assertThat(assessed.part(1).orElseThrow().departmentScore()).contains(5);
        assertThat(assessed.part(1).orElseThrow().communityScore()).contains(3);
        Task amber = fold(task, new TaskEvent.Reminded(Step.RESOLVE, Light.AMBER, Optional.empty()));
        assertThat(amber.nextAlert(Step.RESOLVE)).contains(due.due());
        Instant later = due.due().plus(Duration.ofDays(1));
        Task red = fold(amber, new TaskEvent.Reminded(Step.RESOLVE, Light.RED, Optional.of(later)));
        assertThat(red.nextAlert()).contains(later);
        Task escalated = fold(red, new TaskEvent.Escalated(Step.RESOLVE, 1, Optional.empty()));
        assertThat(escalated.nextAlert()).isEmpty();
        assertThat(escalated.alerts().get(Step.RESOLVE).level()).isEqualTo(1);
        Task claimed = acts.task(town.does(acts.claim(
                        town.does(acts.offer(acts.accepted(), unit)).id(),
                        WorkforceActs.today(town).worker(unit)))
                .id());
        Task released =
                fold(claimed, new TaskEvent.LeaseReleased(claimed.handler().orElseThrow()));
        assertThat(released.stage()).isEqualTo(TaskStage.DISPATCHED);
        assertThat(released.handler()).isEmpty();
        assertThat(released.dispatches()).hasSize(2);
    }

    @Test
    void somebodyIsAnOrganisationOrAWorkerAtLeast() {
        assertThatThrownBy(() -> new Assignee(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Task fold(Task task, TaskEvent event) {
        return Task.TYPE.fold(task, Ref.to(Task.TYPE, HOME, task.id()), event, new Moment(NOW, NOW));
    }

    private static String without(Town town, DispatchTask.Builder dispatch) {
        return town.tries(dispatch.build()).getLeft().reasons().get(0).code();
    }

    private static WorkerId certified(Town town, OrganizationRef unit, Optional<LocalDate> until) {
        return town.does(WorkforceActs.today(town)
                        .enrol(new Affiliation(unit, AffiliationKind.EMPLOYEE))
                        .certificates(until
                                .map(day -> new Certificate(
                                        CertificateKind.FIRE_OPERATOR,
                                        Optional.empty(),
                                        TODAY.minusYears(3),
                                        Optional.of(day)))
                                .stream()
                                .toList())
                        .build())
                .id();
    }

    private static void closed(TaskActs acts, OrganizationRef unit, Evaluation evaluation) {
        TaskId task = acts.checked(unit);
        acts.town().does(acts.evaluate(task, evaluation));
        acts.town().does(acts.close(task));
    }

    private static List<TaskId> overdue(Town town, Instant now) {
        return found(town, Criteria.of(Task.TYPE).where(Task.RESOLVE_DUE.between(Optional.empty(), Optional.of(now))))
                .stream()
                .map(Task::id)
                .toList();
    }

    private static List<Task> found(Town town, Criteria<Task> criteria) {
        return town.desk().search(criteria).get().items().stream()
                .map(Found::state)
                .toList();
    }

    private static DwellingId placed(Town town, String room, GridId grid) {
        DwellingId dwelling = town.dwelling(room);
        town.does(PlaceDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .dwelling(dwelling)
                .grid(grid)
                .build());
        return dwelling;
    }
}
