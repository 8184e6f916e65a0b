package org.gridgovernance;

import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.TaskActs.FIGURES;
import static org.gridgovernance.TaskActs.request;
import static org.gridgovernance.Town.ELSEWHERE;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.handling.HandlingReason;
import org.gridgovernance.task.handling.RecordEffort;
import org.gridgovernance.task.handling.RequestExtension;
import org.gridgovernance.task.handling.ResolveTask;
import org.gridgovernance.task.handling.SendBackTask;
import org.gridgovernance.task.handling.ShelveTask;
import org.gridgovernance.task.intake.EndTasksAbout;
import org.gridgovernance.task.intake.EraseTasksOf;
import org.gridgovernance.task.intake.FollowPerson;
import org.gridgovernance.task.intake.IntakeReason;
import org.gridgovernance.task.intake.RefuseTask;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.intake.ReturnTask;
import org.gridgovernance.task.intake.UrgeTask;
import org.gridgovernance.task.intake.WithdrawTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.MatterReason;
import org.gridgovernance.task.review.CheckTask;
import org.gridgovernance.task.review.ReopenTask;
import org.gridgovernance.task.review.ReviewReason;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationReason;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of tasks, met by a command at the desk. */
class TaskRulesTest {
    private static final TaskId NOTHING = new TaskId(Town.id(99));
    private static final ResidentId NOBODY = new ResidentId(Town.id(99));
    private static final WorkerId STRANGER = new WorkerId(Town.id(99));
    private static final OrganizationRef NO_ONE = new OrganizationRef(HOME, new OrganizationId(Town.id(99)));
    private static final PersonalText BLANK = PersonalText.of(" \n");
    private static final MatterCode ELEVATOR = MatterCode.of("building.elevator");

    private static final List<Line> INTAKE = List.of(
            refused(TaskReason.NOT_A_COMMUNITY, "home", town -> ReportTask.builder()
                    .from(acts(town).report(request().build()))
                    .home(TaskActs.STREET)
                    .build()),
            report(TaskReason.TEXT_BLANK, "request.what", like -> like.what(BLANK)),
            report(PersonalReason.TEXT_TOO_LONG, "request.what", like -> like.what(PersonalText.of("字".repeat(2_001)))),
            report(
                    PersonalReason.NAME_BLANK,
                    "request.reporter.name",
                    like -> like.reporter(Reporter.of(PersonName.of(" "), Phone.of("13900001111")))),
            report(
                    PersonalReason.PHONE_MALFORMED,
                    "request.reporter.phone",
                    like -> like.reporter(Reporter.of(Town.person().name(), Phone.of("123")))),
            report(
                    IntakeReason.ACCOUNT_MALFORMED,
                    "request.reporter.account",
                    like -> like.reporter(new Reporter(
                            Town.person().name(), Optional.empty(), Optional.empty(), Optional.of("居民 7")))),
            report(PersonalReason.ADDRESS_TOO_LONG, "request.place", like -> like.place(Address.of("路".repeat(201)))),
            report(IntakeReason.REFERENCE_MALFORMED, "request.reference", like -> like.reference("12345 1")),
            report(IntakeReason.REFERENCE_MALFORMED, "request.reference", like -> like.reference("1".repeat(61))),
            report(IntakeReason.OCCASION_MALFORMED, "request.occasion", like -> like.occasion(" ")),
            report(IntakeReason.OCCASION_MALFORMED, "request.occasion", like -> like.occasion("风".repeat(61))),
            report(IntakeReason.EFFORT_IMPLAUSIBLE, "request.plannedMinutes", like -> like.plannedMinutes(0)),
            report(IntakeReason.EFFORT_IMPLAUSIBLE, "request.plannedMinutes", like -> like.plannedMinutes(100_001)),
            report(IntakeReason.DEPARTMENT_MISSING, "request.source", like -> like.source(TaskSource.DEPARTMENT)),
            refused(IntakeReason.DEPARTMENT_CONTRADICTS, "request.department", town -> acts(town)
                    .reports(like -> like.department(acts(town).bureau()))),
            report(MatterReason.UNKNOWN, "request.matter", like -> like.matter(MatterCode.of("building.nothing"))),
            report(MatterReason.UNKNOWN, "request.matter", like -> like.matter(MatterCode.of("building"))),
            report(ResidentReason.RESIDENT_UNKNOWN, "request.about", like -> like.about(NOBODY)),
            refused(ResidentReason.DECEASED, "request.about", town -> {
                ResidentId dead = town.resident();
                town.does(RecordDeath.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW)
                        .home(HOME)
                        .resident(dead)
                        .source(Source.DOOR_VISIT)
                        .build());
                return acts(town).reports(like -> like.about(dead));
            }),
            report(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "request.reporter.resident",
                    like -> like.reporter(new Reporter(
                            Town.person().name(), Optional.empty(), Optional.of(NOBODY), Optional.empty()))),
            report(
                    HouseholdReason.HOUSEHOLD_UNKNOWN,
                    "request.household",
                    like -> like.household(new HouseholdId(Town.id(99)))),
            report(GridReason.DWELLING_UNKNOWN, "request.dwelling", like -> like.dwelling(new DwellingId(Town.id(99)))),
            report(GridReason.GRID_UNKNOWN, "request.grid", like -> like.grid(new GridId(Town.id(99)))),
            refused(IntakeReason.GRID_CONTRADICTS, "request.grid", town -> {
                DwellingId dwelling = placed(town, "101", town.grid("001"));
                GridId other = town.grid("002");
                return acts(town).reports(like -> like.dwelling(dwelling).grid(other));
            }),
            refused(TaskReason.REFERENCE_TAKEN, "request.reference", town -> {
                town.does(acts(town).reports(like -> like.reference("12345-1")));
                return acts(town).reports(like -> like.reference("12345-1"));
            }),
            refused(TaskReason.REFERENCE_TAKEN, "request.reference", town -> {
                town.does(acts(town).reports(like -> like.reference("12345-1")));
                TaskId task = town.does(acts(town).sendForMore(acts(town).registered()))
                        .id();
                return acts(town)
                        .supplement(task, request().reference("12345-1").build());
            }),
            refused(OrganizationReason.ORGANIZATION_UNKNOWN, "request.department", town -> acts(town)
                    .report(TaskActs.asked(NO_ONE))),
            refused(OrganizationReason.DISSOLVED, "request.department", town -> {
                OrganizationRef gone = WorkforceActs.today(town).committee();
                town.does(WorkforceActs.today(town).dissolve(gone.id()));
                return acts(town).report(TaskActs.asked(gone));
            }),
            refused(IntakeReason.DEPARTMENT_ELSEWHERE, "request.department", town -> acts(town)
                    .report(TaskActs.asked(neighbours(town)))),
            refused(IntakeReason.NOT_ADMITTED, "request", town -> {
                OrganizationRef department = acts(town).bureau();
                acts(town).listed(department, Support.NONE);
                TaskId returned =
                        town.does(acts(town).report(TaskActs.asked(department))).id();
                return acts(town).supplement(returned, TaskActs.asked(department));
            }),
            refused(IntakeReason.SOURCE_CHANGED, "request.source", town -> {
                OrganizationRef department = acts(town).bureau();
                acts(town).listed(department, Support.NONE);
                TaskId returned =
                        town.does(acts(town).report(TaskActs.asked(department))).id();
                return acts(town).supplement(returned, request().matter(FIGURES).build());
            }),
            refused(IntakeReason.MERGED_WITH_ITSELF, "into", town -> {
                TaskId task = acts(town).registered();
                return acts(town).merge(task, task);
            }),
            refused(TaskReason.TASK_UNKNOWN, "into", town -> acts(town)
                    .merge(acts(town).registered(), NOTHING)),
            refused(TaskReason.NOT_AT_THIS_STAGE, "into", town -> acts(town)
                    .merge(
                            acts(town).registered(),
                            town.does(acts(town).withdraw(acts(town).registered()))
                                    .id())),
            blank("because", (acts, task) -> ReturnTask.builder()
                    .from(acts.sendForMore(task))
                    .because(BLANK)
                    .build()),
            blank("because", (acts, task) -> RefuseTask.builder()
                    .from(acts.refuse(task))
                    .because(BLANK)
                    .build()),
            blank("because", (acts, task) -> WithdrawTask.builder()
                    .from(acts.withdraw(task))
                    .because(BLANK)
                    .build()),
            blank(
                    "said",
                    (acts, task) ->
                            UrgeTask.builder().from(acts.urge(task)).said(BLANK).build()),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> FollowPerson.builder()
                    .commandId(town.nextId())
                    .occurredAt(NOW)
                    .home(HOME)
                    .resident(NOBODY)
                    .build()),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> EndTasksAbout.builder()
                    .commandId(town.nextId())
                    .occurredAt(NOW)
                    .home(HOME)
                    .resident(NOBODY)
                    .build()),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> erases(town, NOBODY, "个人信息保护法第47条")),
            refused(IntakeReason.BASIS_MALFORMED, "basis", town -> {
                ResidentId person = town.resident();
                town.does(town.erase(person));
                return erases(town, person, " ");
            }),
            refused(IntakeReason.NOT_ERASED, "resident", town -> erases(town, town.resident(), "个人信息保护法第47条")),
            refused(IntakeReason.NOT_GONE, "resident", town -> EndTasksAbout.builder()
                    .commandId(town.nextId())
                    .occurredAt(NOW)
                    .home(HOME)
                    .resident(town.resident())
                    .build()),
            refused(IntakeReason.LANGUAGES_TOO_MANY, "request.languages", town -> acts(town)
                    .reports(like -> like.languages(java.util.stream.IntStream.range(0, 21)
                            .mapToObj(at -> new org.gridgovernance.workforce.worker.Language("x-" + at))
                            .toList()))),
            refused(KernelReason.SUBJECT_ERASED, "request.about", town -> {
                ResidentId person = town.resident();
                town.does(town.erase(person));
                return acts(town).reports(like -> like.about(person));
            }),
            unknown((acts, task) -> acts.accept(task)),
            unknown((acts, task) -> acts.sendForMore(task)),
            unknown((acts, task) -> acts.refuse(task)),
            unknown((acts, task) -> acts.supplement(task, request().build())),
            unknown((acts, task) -> acts.withdraw(task)),
            unknown((acts, task) -> acts.merge(task, acts.registered())),
            unknown((acts, task) -> acts.urge(task)),
            early((acts, task) -> acts.accept(task)));

    private static final List<Line> HANDLING = List.of(
            dispatch(HandlingReason.ORGANIZATION_UNKNOWN, "to.organization", town -> Assignee.of(NO_ONE)),
            dispatch(HandlingReason.ORGANIZATION_UNKNOWN, "to.organization", town -> {
                OrganizationRef gone = WorkforceActs.today(town).committee();
                town.does(WorkforceActs.today(town).dissolve(gone.id()));
                return Assignee.of(gone);
            }),
            dispatch(HandlingReason.ORGANIZATION_ELSEWHERE, "to.organization", town -> Assignee.of(neighbours(town))),
            dispatch(HandlingReason.WORKER_OUT_OF_AREA, "to.worker", town -> Assignee.of(STRANGER)),
            dispatch(HandlingReason.NOT_SERVING, "to.worker", town -> {
                WorkerId worker = WorkforceActs.ago(town, 30).worker();
                town.does(WorkforceActs.ago(town, 1).leave(worker));
                return Assignee.of(worker);
            }),
            dispatch(
                    HandlingReason.NOT_OF_ORGANIZATION,
                    "to.worker",
                    town -> Assignee.of(
                            WorkforceActs.today(town).team(),
                            WorkforceActs.today(town)
                                    .worker(WorkforceActs.today(town).committee()))),
            refused(HandlingReason.SKILL_MISSING, "to.worker", town -> {
                TaskId task = town.does(acts(town)
                                .accept(town.does(acts(town).reports(like -> like.matter(ELEVATOR)))
                                        .id()))
                        .id();
                return acts(town)
                        .dispatch(task, Assignee.of(WorkforceActs.today(town).worker()))
                        .build();
            }),
            refused(HandlingReason.CLAIM_UNCLEAR, "to", town -> acts(town)
                    .dispatch(acts(town).accepted(), Assignee.of(STRANGER))
                    .mode(DispatchMode.CLAIM)
                    .build()),
            refused(HandlingReason.CLAIM_UNCLEAR, "to", town -> acts(town)
                    .dispatch(
                            acts(town).accepted(),
                            Assignee.of(WorkforceActs.today(town).committee(), STRANGER))
                    .mode(DispatchMode.CLAIM)
                    .build()),
            refused(HandlingReason.LEASE_CONTRADICTS, "lease", town -> acts(town)
                    .dispatch(
                            acts(town).accepted(),
                            Assignee.of(WorkforceActs.today(town).committee()))
                    .lease(Term.workingHours(1))
                    .build()),
            unknown((acts, task) -> acts.dispatch(
                            task, Assignee.of(WorkforceActs.today(acts.town()).committee()))
                    .build()),
            refused(HandlingReason.NOT_OPEN_TO_CLAIM, "task", town -> {
                OrganizationRef unit = WorkforceActs.today(town).committee();
                WorkerId worker = WorkforceActs.today(town).worker(unit);
                return acts(town).claim(acts(town).dispatched(unit), worker);
            }),
            refused(HandlingReason.CLAIMED_ALREADY, "task", town -> {
                OrganizationRef unit = WorkforceActs.today(town).committee();
                WorkerId worker = WorkforceActs.today(town).worker(unit);
                TaskId task = offered(town, unit);
                town.does(acts(town).claim(task, worker));
                return acts(town).claim(task, WorkforceActs.today(town).worker(unit));
            }),
            refused(HandlingReason.NOT_OF_ORGANIZATION, "worker", town -> {
                OrganizationRef unit = WorkforceActs.today(town).committee();
                WorkerId worker = WorkforceActs.today(town)
                        .worker(WorkforceActs.today(town).team());
                return acts(town).claim(offered(town, unit), worker);
            }),
            refused(HandlingReason.WORKER_OUT_OF_AREA, "worker", town -> acts(town)
                    .claim(offered(town, WorkforceActs.today(town).committee()), STRANGER)),
            refused(HandlingReason.ONLY_BY_CLAIM, "task", town -> acts(town)
                    .take(offered(town, WorkforceActs.today(town).committee()), Optional.empty())),
            refused(HandlingReason.GIVEN_TO_ANOTHER, "worker", town -> {
                OrganizationRef unit = WorkforceActs.today(town).committee();
                WorkerId meant = WorkforceActs.today(town).worker(unit);
                TaskId task = town.does(acts(town)
                                .dispatch(acts(town).accepted(), Assignee.of(meant))
                                .build())
                        .id();
                return acts(town)
                        .take(task, Optional.of(WorkforceActs.today(town).worker(unit)));
            }),
            refused(HandlingReason.CLAIM_LAPSED, "task", town -> {
                OrganizationRef unit = WorkforceActs.today(town).committee();
                WorkerId worker = WorkforceActs.ago(town, 30).worker(unit);
                TaskActs before = TaskActs.ago(town, Duration.ofDays(3));
                TaskId task = before.accepted();
                town.does(before.offer(task, unit));
                town.does(before.claim(task, worker));
                return acts(town).start(task);
            }),
            unknown((acts, task) ->
                    acts.claim(task, WorkforceActs.today(acts.town()).worker())),
            unknown((acts, task) -> acts.take(task, Optional.empty())),
            unknown((acts, task) -> acts.sendBack(task, SendBackCause.OTHER)),
            unknown((acts, task) -> acts.start(task)),
            unknown((acts, task) -> acts.shelve(task)),
            unknown((acts, task) -> acts.resume(task)),
            unknown((acts, task) -> acts.extend(task, Term.workingDays(1))),
            unknown((acts, task) ->
                    acts.decide(task, WorkforceActs.today(acts.town()).committee(), true)),
            unknown((acts, task) ->
                    acts.effort(task, WorkforceActs.today(acts.town()).worker(), 30)),
            unknown((acts, task) -> acts.resolve(task)),
            shelve(TODAY),
            shelve(TODAY.minusDays(1)),
            shelve(TODAY.plusYears(1).plusDays(1)),
            refused(TaskReason.TEXT_BLANK, "because", town -> ShelveTask.builder()
                    .from(acts(town).shelve(acts(town).accepted()))
                    .because(BLANK)
                    .build()),
            refused(TaskReason.TEXT_BLANK, "because", town -> SendBackTask.builder()
                    .from(acts(town).sendBack(begunBy(town, TaskActs::dispatched), SendBackCause.OTHER))
                    .because(BLANK)
                    .build()),
            refused(TaskReason.TEXT_BLANK, "because", town -> RequestExtension.builder()
                    .from(acts(town).extend(begunBy(town, TaskActs::begun), Term.workingDays(1)))
                    .because(BLANK)
                    .build()),
            refused(TaskReason.TEXT_BLANK, "result", town -> ResolveTask.builder()
                    .from(acts(town).resolve(begunBy(town, TaskActs::begun)))
                    .result(BLANK)
                    .build()),
            refused(HandlingReason.EXTENSION_PENDING, "task", town -> {
                TaskId task = begunBy(town, TaskActs::begun);
                town.does(acts(town).extend(task, Term.workingDays(1)));
                return acts(town).extend(task, Term.workingDays(2));
            }),
            refused(HandlingReason.EXTENSIONS_EXHAUSTED, "more", town -> acts(town)
                    .extend(begunBy(town, TaskActs::begun), Term.calendarDays(61))),
            refused(HandlingReason.DEADLINE_PAST, "occurredAt", town -> {
                OrganizationRef unit = WorkforceActs.today(town).committee();
                TaskId task = TaskActs.ago(town, Duration.ofDays(30)).begun(unit);
                return acts(town).extend(task, Term.workingDays(1));
            }),
            refused(HandlingReason.NOTHING_ASKED, "task", town -> acts(town)
                    .decide(
                            begunBy(town, TaskActs::begun),
                            WorkforceActs.today(town).team(),
                            true)),
            refused(HandlingReason.APPROVER_TOO_LOW, "by", town -> {
                TaskId task = begunBy(town, TaskActs::begun);
                town.does(acts(town).extend(task, Term.workingHours(41)));
                return acts(town).decide(task, WorkforceActs.today(town).team(), true);
            }),
            refused(HandlingReason.APPROVER_TOO_LOW, "by", town -> {
                TaskId task = begunBy(town, TaskActs::begun);
                town.does(acts(town).extend(task, Term.calendarDays(16)));
                return acts(town).decide(task, acts(town).bureau(), true);
            }),
            refused(HandlingReason.ORGANIZATION_UNKNOWN, "by", town -> {
                TaskId task = begunBy(town, TaskActs::begun);
                town.does(acts(town).extend(task, Term.workingDays(1)));
                return acts(town).decide(task, NO_ONE, false);
            }),
            effort(HandlingReason.MINUTES_IMPLAUSIBLE, "minutes", like -> like.minutes(0)),
            effort(HandlingReason.MINUTES_IMPLAUSIBLE, "minutes", like -> like.minutes(1_441)),
            effort(HandlingReason.DAY_IMPLAUSIBLE, "on", like -> like.on(TODAY.plusDays(1))),
            effort(HandlingReason.DAY_IMPLAUSIBLE, "on", like -> like.on(TODAY.minusDays(1))),
            effort(HandlingReason.WORKER_OUT_OF_AREA, "worker", like -> like.worker(STRANGER)),
            refused(HandlingReason.EFFORTS_TOO_MANY, "task", town -> {
                OrganizationRef unit = WorkforceActs.today(town).committee();
                WorkerId worker = WorkforceActs.today(town).worker(unit);
                TaskId task = acts(town).begun(unit);
                Stream.generate(() -> acts(town).effort(task, worker, 1))
                        .limit(1_000)
                        .forEach(town::does);
                return acts(town).effort(task, worker, 1);
            }));

    private static final List<Line> REVIEW = List.of(
            refused(ReviewReason.BECAUSE_MISSING, "passes", town -> CheckTask.builder()
                    .commandId(town.nextId())
                    .occurredAt(NOW)
                    .home(HOME)
                    .task(begunBy(town, TaskActs::resolved))
                    .passes(false)
                    .build()),
            refused(TaskReason.TEXT_BLANK, "because", town -> CheckTask.builder()
                    .from(acts(town).check(begunBy(town, TaskActs::resolved), false))
                    .because(BLANK)
                    .build()),
            refused(ReviewReason.NOBODY_TO_CALL, "task", town -> acts(town).evaluate(patrolled(town))),
            refused(ReviewReason.CALL_BACK_FIRST, "task", town -> acts(town).close(begunBy(town, TaskActs::checked))),
            refused(ReviewReason.EXCLUSION_MALFORMED, "evaluation.exclusion", town -> acts(town)
                    .evaluate(
                            begunBy(town, TaskActs::checked),
                            Evaluation.unreached(true).excluded(" "))),
            refused(ReviewReason.EVALUATION_CONTRADICTS, "evaluation.satisfaction", town -> acts(town)
                    .evaluate(
                            begunBy(town, TaskActs::checked),
                            new Evaluation(
                                    true, Optional.empty(), Optional.of(Satisfaction.SATISFIED), Optional.empty()))),
            refused(TaskReason.NOT_AT_THIS_STAGE, "task", town -> acts(town).evaluate(begunBy(town, TaskActs::begun))),
            refused(TaskReason.TEXT_BLANK, "because", town -> ReopenTask.builder()
                    .from(acts(town).reopen(begunBy(town, TaskActs::closed)))
                    .because(BLANK)
                    .build()),
            unknown((acts, task) -> acts.check(task, true)),
            unknown((acts, task) -> acts.evaluate(task)),
            unknown((acts, task) -> acts.close(task)),
            unknown((acts, task) -> acts.reopen(task)));

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsMet(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return lines().map(Line::named);
    }

    private static Stream<Line> lines() {
        return Stream.of(INTAKE, HANDLING, REVIEW).flatMap(List::stream);
    }

    /** What rests on a catalogue of one's own, on parts of departments, or on who acts, is met where those are tested. */
    @Test
    void everyReasonHasALine() {
        List<ReasonCode> elsewhere = List.of(
                TaskReason.PARTS_OPEN,
                IntakeReason.NOT_FOR_ONESELF,
                HandlingReason.NO_DEADLINE,
                HandlingReason.CERTIFICATE_MISSING,
                HandlingReason.CERTIFICATE_EXPIRED);
        RuleTable.coversAll(
                lines().toList(),
                Stream.of(TaskReason.values(), IntakeReason.values(), HandlingReason.values(), ReviewReason.values())
                        .<ReasonCode>flatMap(Stream::of)
                        .filter(reason -> !elsewhere.contains(reason))
                        .toArray(ReasonCode[]::new));
    }

    private static TaskActs acts(Town town) {
        return TaskActs.now(town);
    }

    private static Line report(ReasonCode reason, String path, UnaryOperator<Request.Builder> but) {
        return refused(reason, path, town -> acts(town).reports(but));
    }

    private static Line blank(String path, BiFunction<TaskActs, TaskId, Command<Task>> command) {
        return refused(
                TaskReason.TEXT_BLANK,
                path,
                town -> command.apply(acts(town), acts(town).registered()));
    }

    private static Line unknown(BiFunction<TaskActs, TaskId, Command<Task>> command) {
        return refused(TaskReason.TASK_UNKNOWN, "task", town -> command.apply(acts(town), NOTHING));
    }

    private static Line early(BiFunction<TaskActs, TaskId, Command<Task>> command) {
        return refused(
                TaskReason.BEFORE_LAST_ACT,
                "occurredAt",
                town -> command.apply(
                        TaskActs.ago(town, Duration.ofSeconds(1)), acts(town).registered()));
    }

    private static Line dispatch(ReasonCode reason, String path, Function<Town, Assignee> to) {
        return refused(reason, path, town -> acts(town)
                .dispatch(acts(town).accepted(), to.apply(town))
                .build());
    }

    private static Line shelve(LocalDate until) {
        return refused(HandlingReason.UNTIL_IMPLAUSIBLE, "until", town -> ShelveTask.builder()
                .from(acts(town).shelve(acts(town).accepted()))
                .until(until)
                .build());
    }

    private static Line effort(ReasonCode reason, String path, UnaryOperator<RecordEffort.Builder> but) {
        return refused(reason, path, town -> {
            OrganizationRef unit = WorkforceActs.today(town).committee();
            WorkerId worker = WorkforceActs.ago(town, 30).worker(unit);
            return but.apply(RecordEffort.builder()
                            .from(acts(town).effort(acts(town).begun(unit), worker, 30)))
                    .build();
        });
    }

    private static TaskId begunBy(Town town, BiFunction<TaskActs, OrganizationRef, TaskId> stage) {
        return stage.apply(acts(town), WorkforceActs.today(town).committee());
    }

    private static TaskId offered(Town town, OrganizationRef unit) {
        return town.does(acts(town).offer(acts(town).accepted(), unit)).id();
    }

    /** A task nobody asked for, checked. */
    private static TaskId patrolled(Town town) {
        OrganizationRef unit = WorkforceActs.today(town).committee();
        TaskId task = town.does(acts(town).report(TaskActs.patrol())).id();
        town.does(acts(town).accept(task));
        town.does(acts(town).dispatch(task, Assignee.of(unit)).build());
        town.does(acts(town).take(task, Optional.empty()));
        town.does(acts(town).start(task));
        town.does(acts(town).resolve(task));
        return town.does(acts(town).check(task, true)).id();
    }

    /** An organisation of the next community. */
    private static OrganizationRef neighbours(Town town) {
        return town.does(RecordOrganization.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW)
                        .home(ELSEWHERE)
                        .title("邻社区居委会")
                        .kind(OrganizationKind.RESIDENTS_COMMITTEE)
                        .build())
                .reference();
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

    private static EraseTasksOf erases(Town town, ResidentId resident, String basis) {
        return EraseTasksOf.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .basis(basis)
                .build();
    }
}
