package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Errands.LEAKAGE;
import static org.gridgovernance.Errands.STREET;
import static org.gridgovernance.Errands.accepted;
import static org.gridgovernance.Errands.claim;
import static org.gridgovernance.Errands.dispatch;
import static org.gridgovernance.Errands.reported;
import static org.gridgovernance.Errands.request;
import static org.gridgovernance.Errands.worker;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.calendar.ChineseCalendar;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.due.DueReason;
import org.gridgovernance.task.due.DueSweep;
import org.gridgovernance.task.due.EscalateTask;
import org.gridgovernance.task.due.EscalationLadder;
import org.gridgovernance.task.due.Notice;
import org.gridgovernance.task.due.NoticeKind;
import org.gridgovernance.task.due.ReleaseLease;
import org.gridgovernance.task.due.RemindTask;
import org.gridgovernance.task.due.Rung;
import org.gridgovernance.task.handling.ResumeTask;
import org.gridgovernance.task.handling.ShelveTask;
import org.gridgovernance.task.handling.TakeTask;
import org.gridgovernance.task.matter.Step;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is told what of tasks that are soon due, or late: each once, in their order, whoever sweeps. */
class DueSweepTest {
    private static final Instant BEGUN = NOW.minus(Duration.ofDays(30));
    private static final TaskId NOBODY = new TaskId(Town.id(99));

    private static final List<Line> RULES = List.of(
            refused(TaskReason.TASK_UNKNOWN, "task", town -> remind(town, NOBODY, Step.RESOLVE, Light.AMBER)),
            refused(TaskReason.TASK_UNKNOWN, "task", town -> escalate(town, NOBODY, 1)),
            refused(TaskReason.TASK_UNKNOWN, "task", town -> release(town, NOBODY)),
            refused(TaskReason.NOT_AT_THIS_STAGE, "task", town -> release(town, accepted(town, BEGUN))),
            refused(DueReason.LIGHT_CONTRADICTS, "light", town -> remind(town, NOBODY, Step.RESOLVE, Light.GREEN)),
            refused(DueReason.NOT_NEXT, "step", town -> remind(town, accepted(town, BEGUN), Step.RESOLVE, Light.RED)),
            refused(
                    DueReason.NOT_NEXT,
                    "step",
                    town -> remind(town, accepted(town, BEGUN), Step.EVALUATE, Light.AMBER)),
            refused(DueReason.NOT_NEXT, "step", town -> escalate(town, accepted(town, BEGUN), 1)),
            refused(DueReason.NOT_NEXT, "step", town -> escalate(town, accepted(town, BEGUN), 0)),
            refused(DueReason.NOT_NEXT, "step", town -> {
                TaskId task = accepted(town, BEGUN);
                town.does(remind(town, task, Step.RESOLVE, Light.AMBER));
                return remind(town, task, Step.RESOLVE, Light.AMBER);
            }),
            refused(DueReason.NOT_NEXT, "step", town -> {
                TaskId task = accepted(town, BEGUN);
                town.does(remind(town, task, Step.RESOLVE, Light.AMBER));
                town.does(remind(town, task, Step.RESOLVE, Light.RED));
                return escalate(town, task, 2);
            }),
            refused(
                    DueReason.NOT_YET,
                    "occurredAt",
                    town -> remind(town, accepted(town, NOW), Step.RESOLVE, Light.AMBER)),
            refused(DueReason.NOT_YET, "occurredAt", town -> release(town, claimed(town, NOW))),
            refused(DueReason.NOTHING_LEASED, "task", town -> {
                TaskId task = accepted(town, BEGUN);
                OrganizationRef committee = committee(town);
                WorkerId worker = worker(town, committee, 40);
                town.does(dispatch(town, task, BEGUN, Assignee.of(worker), DispatchMode.ASSIGNED));
                town.does(TakeTask.builder()
                        .commandId(town.nextId())
                        .occurredAt(BEGUN)
                        .home(HOME)
                        .task(task)
                        .build());
                return release(town, task);
            }));

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line) {
        RuleTable.holds(line);
    }

    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(RULES, DueReason.values());
    }

    @Test
    void whatIsLateForLongIsToldRungByRung() {
        Town town = new Town();
        TaskId task = accepted(town, BEGUN);
        List<Notice> told = new ArrayList<>();
        DueSweep swept = DueSweep.due(town.desk(), STREET, NOW, told::add).get();
        assertThat(swept).isEqualTo(new DueSweep(1, 1, 3, 0, 0, 0));
        assertThat(swept.told()).isEqualTo(5);
        assertThat(told)
                .extracting(Notice::kind)
                .containsExactly(
                        NoticeKind.SOON_DUE,
                        NoticeKind.OVERDUE,
                        NoticeKind.ESCALATED,
                        NoticeKind.ESCALATED,
                        NoticeKind.ESCALATED);
        assertThat(told).extracting(Notice::level).containsExactly(0, 0, 1, 2, 3);
        assertThat(told.get(4).rung().orElseThrow().zh()).isEqualTo("区（县）");
        assertThat(told).extracting(notice -> notice.task().id()).containsOnly(task);
        assertThat(task(town, task).nextAlert()).isEmpty();
        assertThat(DueSweep.due(town.desk(), STREET, NOW, nobody()).get().told())
                .isZero();
    }

    @Test
    void inTimeNothingIsTold() {
        Town town = new Town();
        TaskId task = accepted(town, NOW);
        Instant amber = deadline(town, task).amber();
        assertThat(DueSweep.due(town.desk(), HOME, NOW, nobody()).get().told()).isZero();
        assertThat(task(town, task).nextAlert()).hasValue(amber);
    }

    @Test
    void atTheVeryInstantItIsTold() {
        Town town = new Town();
        TaskId task = accepted(town, BEGUN);
        Deadline deadline = deadline(town, task);
        assertThat(DueSweep.due(town.desk(), HOME, deadline.amber().minusNanos(1_000), nobody())
                        .get()
                        .told())
                .isZero();
        assertThat(DueSweep.due(town.desk(), HOME, deadline.amber(), nobody()).get())
                .isEqualTo(new DueSweep(1, 0, 0, 0, 0, 0));
        assertThat(DueSweep.due(town.desk(), HOME, deadline.due(), nobody()).get())
                .isEqualTo(new DueSweep(0, 1, 0, 0, 0, 0));
        Instant first = ChineseCalendar.STANDARD.after(deadline.due(), Term.workingDays(1));
        assertThat(task(town, task).nextAlert()).hasValue(first);
        assertThat(DueSweep.due(town.desk(), HOME, first, nobody()).get()).isEqualTo(new DueSweep(0, 0, 1, 0, 0, 0));
    }

    @Test
    void whereTheLadderIsOfOnesOwnItIsClimbed() {
        Town town = new Town(governance -> governance.rule(
                EscalationLadder.IN_FORCE,
                "at once, and no further",
                1,
                Scope.everywhere(),
                (task, step) -> step == Step.RESOLVE
                        ? List.of(new Rung(Term.hours(1), "网格长", "Head of the grid"))
                        : List.of()));
        accepted(town, BEGUN);
        reported(town, BEGUN, request(LEAKAGE).build());
        List<Notice> told = new ArrayList<>();
        assertThat(DueSweep.due(town.desk(), HOME, NOW, told::add).get()).isEqualTo(new DueSweep(2, 2, 1, 0, 0, 0));
        assertThat(told.stream().flatMap(notice -> notice.rung().stream()))
                .extracting(Rung::en)
                .containsExactly("Head of the grid");
    }

    @Test
    void whereTheLadderHasBecomeShorterNobodyIsToldAnyMore() {
        List<Rung> rungs = new ArrayList<>(List.of(new Rung(Term.hours(1), "网格长", "Head of the grid")));
        Town town = new Town(governance -> governance.rule(
                EscalationLadder.IN_FORCE, "for a time", 1, Scope.everywhere(), (task, step) -> List.copyOf(rungs)));
        TaskId task = accepted(town, BEGUN);
        Instant late = deadline(town, task).due();
        assertThat(DueSweep.due(town.desk(), HOME, late, nobody()).get().told()).isEqualTo(2);
        rungs.clear();
        assertThat(DueSweep.due(town.desk(), HOME, NOW, nobody()).get()).isEqualTo(new DueSweep(0, 0, 0, 0, 0, 0));
        assertThat(task(town, task).nextAlert()).isEmpty();
    }

    /** Four nodes, two of which are the same actor, sweep at once. */
    @Test
    void severalNodesAtOnceTellEachOnce() throws Exception {
        Town town = new Town();
        List<TaskId> tasks =
                IntStream.range(0, 40).mapToObj(i -> accepted(town, BEGUN)).toList();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        CyclicBarrier together = new CyclicBarrier(4);
        List<Future<DueSweep>> swept = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Desk desk = town.governance().as(Actor.of("node-" + i / 2, Grant.of(Role.DATA_STEWARD, STREET)));
            swept.add(nodes.submit(() -> {
                together.await();
                return DueSweep.due(desk, HOME, NOW, nobody()).get();
            }));
        }
        long told = 0;
        for (Future<DueSweep> each : swept) {
            told += each.get().told();
        }
        nodes.shutdown();
        assertThat(told).isBetween(40 * 5L, 2 * 40 * 5L);
        assertThat(tasks)
                .allSatisfy(task -> assertThat(alerts(town, task)).containsExactly("AMBER", "RED", "1", "2", "3"));
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void aClaimThatLapsedIsOpenAgain() {
        Town town = new Town();
        TaskId task = claimed(town, BEGUN);
        Instant until = task(town, task).dispatch().orElseThrow().leaseUntil().orElseThrow();
        assertThat(DueSweep.due(town.desk(), HOME, until.minusNanos(1_000), nobody())
                        .get()
                        .released())
                .isZero();
        DueSweep swept = DueSweep.due(town.desk(), HOME, until, nobody()).get();
        assertThat(swept.released()).isOne();
        assertThat(task(town, task).stage()).isEqualTo(TaskStage.DISPATCHED);
        assertThat(DueSweep.due(town.desk(), HOME, until, nobody()).get().released())
                .isZero();
        WorkerId another = worker(town, task(town, task).unit().orElseThrow(), 40);
        assertThat(town.does(claim(town, task, until, another)).handler()).hasValue(another);
    }

    @Test
    void whatWasAsLateBeforeAPauseIsToldAgainAfterIt() {
        Town town = new Town();
        TaskId task = accepted(town, BEGUN);
        Instant late = deadline(town, task).due();
        assertThat(DueSweep.due(town.desk(), HOME, late, nobody()).get()).isEqualTo(new DueSweep(1, 1, 0, 0, 0, 0));
        town.does(ShelveTask.builder()
                .commandId(town.nextId())
                .occurredAt(late.plusSeconds(60))
                .home(HOME)
                .task(task)
                .until(Moment.day(late).plusDays(90))
                .because(Errands.said())
                .build());
        assertThat(DueSweep.due(town.desk(), HOME, NOW, nobody()).get().told()).isZero();
        town.does(ResumeTask.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .task(task)
                .build());
        assertThat(deadline(town, task).due()).isEqualTo(late);
        assertThat(DueSweep.due(town.desk(), HOME, NOW, nobody()).get().told()).isEqualTo(5);
        assertThat(alerts(town, task)).containsExactly("AMBER", "RED", "AMBER", "RED", "1", "2", "3");
        assertThat(DueSweep.due(town.desk(), HOME, NOW, nobody()).get().told()).isZero();
    }

    @Test
    void whatIsShelvedGoesOnWhenItsLastDayIsOver() {
        Town town = new Town();
        TaskId task = accepted(town, BEGUN);
        LocalDate until = Moment.day(BEGUN).plusDays(1);
        town.does(ShelveTask.builder()
                .commandId(town.nextId())
                .occurredAt(BEGUN)
                .home(HOME)
                .task(task)
                .because(Errands.said())
                .until(until)
                .build());
        Instant over = Moment.start(until.plusDays(1));
        assertThat(DueSweep.due(town.desk(), HOME, over.minusMillis(1), nobody())
                        .get()
                        .told())
                .isZero();
        assertThat(DueSweep.due(town.desk(), HOME, over, nobody()).get()).isEqualTo(new DueSweep(0, 0, 0, 0, 1, 0));
        assertThat(task(town, task).stage()).isEqualTo(TaskStage.ACCEPTED);
        assertThat(task(town, task).runs(Step.RESOLVE)).isPresent();
    }

    @Test
    void whoMayNotTellIsRefused() {
        Town town = new Town();
        accepted(town, BEGUN);
        Desk observer = town.governance().as(Actor.of("observer", Grant.of(Role.OBSERVER, HOME)));
        assertThat(DueSweep.due(observer, HOME, NOW, nobody()).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    @Test
    void anotherActorWhoFoundTheSameIsTooLate() {
        Town town = new Town();
        TaskId task = accepted(town, BEGUN);
        Desk another = town.governance().as(Actor.of("another", Grant.of(Role.DATA_STEWARD, STREET)));
        List<Long> second = new ArrayList<>();
        DueSweep first = DueSweep.due(town.desk(), HOME, NOW, notice -> {
                    if (second.isEmpty()) {
                        second.add(0L);
                        second.set(
                                0,
                                DueSweep.due(another, HOME, NOW, nobody()).get().told());
                    }
                })
                .get();
        assertThat(first.told() + second.get(0)).isEqualTo(5);
        assertThat(alerts(town, task)).containsExactly("AMBER", "RED", "1", "2", "3");
    }

    /** However often, by whomever and when it is swept: what is due is told in order, once, and nothing stays untold. */
    @Property(tries = 60)
    void eachIsToldOnceInOrder(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 20 * 24) Integer> begun,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 20 * 24) Integer> swept) {
        Town town = new Town();
        Desk another = town.governance().as(Actor.of("another", Grant.of(Role.DATA_STEWARD, STREET)));
        List<TaskId> tasks = new ArrayList<>();
        begun.forEach(hours -> tasks.add(
                hours % 3 == 0
                        ? reported(town, hoursAgo(hours), request(LEAKAGE).build())
                        : accepted(town, hoursAgo(hours))));
        long told = 0;
        for (int i = 0; i < swept.size(); i++) {
            Desk desk = i % 2 == 0 ? town.desk() : another;
            DueSweep once =
                    DueSweep.due(desk, HOME, hoursAgo(swept.get(i)), nobody()).get();
            told += once.told();
            assertThat(DueSweep.due(desk, STREET, hoursAgo(swept.get(i)), nobody())
                            .get()
                            .told())
                    .isZero();
        }
        Instant last = swept.stream()
                .map(DueSweepTest::hoursAgo)
                .max(Instant::compareTo)
                .orElseThrow();
        long expected = 0;
        for (TaskId task : tasks) {
            List<String> should = should(task(town, task), last);
            assertThat(alerts(town, task)).isEqualTo(should);
            expected += should.size();
        }
        assertThat(told).isEqualTo(expected);
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    private static List<String> should(Task task, Instant by) {
        Step step = task.stage().running().iterator().next();
        Deadline deadline = task.runs(step).orElseThrow();
        List<String> should = new ArrayList<>();
        add(should, "AMBER", deadline.amber(), by);
        add(should, "RED", deadline.due(), by);
        int level = 0;
        for (int days : List.of(1, 3, 5)) {
            level++;
            add(should, "" + level, ChineseCalendar.STANDARD.after(deadline.due(), Term.workingDays(days)), by);
        }
        return should;
    }

    private static void add(List<String> should, String what, Instant at, Instant by) {
        if (!at.isAfter(by)) {
            should.add(what);
        }
    }

    private static List<String> alerts(Town town, TaskId task) {
        return town.desk().history(Docket.entry(HOME, task)).get().stream()
                .flatMap(entry -> alert(entry.event()))
                .toList();
    }

    private static Stream<String> alert(Object event) {
        if (event instanceof TaskEvent.Reminded reminded) {
            return Stream.of(reminded.light().name());
        }
        return event instanceof TaskEvent.Escalated escalated ? Stream.of("" + escalated.level()) : Stream.empty();
    }

    private static OrganizationRef committee(Town town) {
        return Errands.organization(town, HOME, OrganizationKind.RESIDENTS_COMMITTEE, "居委会");
    }

    private static TaskId claimed(Town town, Instant at) {
        OrganizationRef committee = committee(town);
        TaskId task = accepted(town, at);
        town.does(dispatch(town, task, at, Assignee.of(committee), DispatchMode.CLAIM));
        town.does(claim(town, task, at, worker(town, committee, 40)));
        return task;
    }

    private static Instant hoursAgo(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    private static Consumer<Notice> nobody() {
        return notice -> {};
    }

    private static Task task(Town town, TaskId task) {
        return town.desk().find(Task.TYPE, HOME, task).get().state();
    }

    private static Deadline deadline(Town town, TaskId task) {
        return task(town, task).runs(Step.RESOLVE).orElseThrow();
    }

    private static RemindTask remind(Town town, TaskId task, Step step, Light light) {
        return RemindTask.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .task(task)
                .step(step)
                .light(light)
                .build();
    }

    private static EscalateTask escalate(Town town, TaskId task, int level) {
        return EscalateTask.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .task(task)
                .step(Step.RESOLVE)
                .level(level)
                .build();
    }

    private static ReleaseLease release(Town town, TaskId task) {
        return ReleaseLease.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .task(task)
                .build();
    }
}
