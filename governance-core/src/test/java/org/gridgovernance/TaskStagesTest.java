package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.Dispatch;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.calendar.ChineseCalendar;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.handling.HandlingReason;
import org.gridgovernance.task.matter.Step;
import org.gridgovernance.task.review.ReviewReason;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every edge of the table of stages, and that there is no other. */
class TaskStagesTest {
    /** Written out once more: what the table must say, act by act. */
    private static final String EDGES = """
            accept            registered queued > accepted
            return            registered > returned
            refuse            registered queued > refused
            supplement        returned > registered
            dispatch          accepted dispatched taken in-progress > dispatched
            claim             dispatched taken > taken
            take              dispatched > taken
            send-back         dispatched taken > accepted
            release           taken > dispatched
            start             taken > in-progress
            shelve            accepted taken in-progress > shelved
            resume            shelved
            resolve           in-progress > resolved
            pass              resolved > checked
            fail              resolved > in-progress
            evaluate          checked > evaluated
            close             checked evaluated > closed
            reopen            evaluated closed > accepted
            withdraw          registered queued returned accepted dispatched taken in-progress shelved > withdrawn
            merge             registered accepted dispatched taken > merged
            take-in           registered queued returned accepted dispatched taken in-progress shelved
            leave             registered queued returned accepted dispatched taken in-progress shelved > left
            follow            registered queued returned accepted dispatched taken in-progress shelved
            urge              registered queued accepted dispatched taken in-progress shelved
            request-extension taken in-progress
            grant-extension   accepted dispatched taken in-progress
            deny-extension    accepted dispatched taken in-progress
            record-effort     taken in-progress shelved resolved checked
            remind            registered accepted dispatched taken in-progress resolved checked
            escalate          registered accepted dispatched taken in-progress resolved checked
            whistle           accepted dispatched taken in-progress
            report-in         accepted dispatched taken in-progress shelved
            answer-whistle    accepted dispatched taken in-progress shelved
            assess            accepted dispatched taken in-progress shelved resolved checked evaluated closed
            """;

    private static final Map<TaskAct, Edge> TABLE = table();

    private record Edge(Set<TaskStage> from, Optional<TaskStage> to) {}

    @Test
    void theTableSaysExactlyThis() {
        assertThat(TABLE).hasSize(TaskAct.values().length);
        for (TaskAct act : TaskAct.values()) {
            Edge edge = TABLE.getOrDefault(act, new Edge(Set.of(), Optional.empty()));
            assertThat(act.from()).as(act.name()).isEqualTo(edge.from());
            assertThat(act.to()).as(act.name()).isEqualTo(edge.to());
        }
    }

    @Test
    void whatIsSettledStaysSoUnlessItIsOpenedAgain() {
        for (TaskStage stage : TaskStage.values()) {
            assertThat(TaskStage.open().contains(stage)).isEqualTo(stage.isOpen());
            if (!stage.isOpen()) {
                assertThat(Stream.of(TaskAct.values()).filter(act -> act.isPossibleAt(stage)))
                        .isSubsetOf(TaskAct.REOPEN, TaskAct.ASSESS);
                assertThat(stage.running()).isEmpty();
            }
        }
    }

    @Test
    void everyStageIsReachedAndEveryOpenOneIsLeft() {
        Set<TaskStage> reached = EnumSet.of(TaskStage.REGISTERED, TaskStage.QUEUED);
        Stream.of(TaskAct.values()).flatMap(act -> act.to().stream()).forEach(reached::add);
        assertThat(reached).containsExactlyInAnyOrder(TaskStage.values());
        assertThat(TaskStage.open()).allSatisfy(stage -> assertThat(Stream.of(TaskAct.values())
                        .filter(act -> act.isPossibleAt(stage))
                        .filter(act -> act.to().isPresent() || act == TaskAct.RESUME))
                .isNotEmpty());
    }

    /** At the desk: every act that is not in the table for a stage is refused for it, and nothing is written. */
    @ParameterizedTest
    @EnumSource
    void everyOtherActIsRefusedAtTheDesk(TaskStage stage) {
        Scene scene = new Scene();
        for (TaskAct act : Scene.TOLD) {
            TaskId task = scene.acts().at(stage, scene.unit);
            Command<Task> command = scene.command(act, task, scene.acts());
            StoreAudit before = scene.town.governance().verify(HOME);
            Either<Rejection, Accepted<Task>> answer = scene.town.tries(command);
            boolean barred = answer.isLeft() && answer.getLeft().names(TaskReason.NOT_AT_THIS_STAGE);
            assertThat(barred)
                    .as("%s at %s: %s", act, stage, answer)
                    .isEqualTo(!TABLE.get(act).from().contains(stage));
            if (answer.isLeft()) {
                assertThat(scene.town.governance().verify(HOME)).isEqualTo(before);
            } else {
                TaskStage expected =
                        act == TaskAct.RESUME ? TaskStage.IN_PROGRESS : act.to().orElse(stage);
                assertThat(answer.get().aggregate().stage())
                        .as("%s at %s", act, stage)
                        .isEqualTo(expected);
            }
        }
        assertThat(scene.town.governance().verify(HOME).isClean()).isTrue();
    }

    /**
     * An act tried at random.
     *
     * @param act which
     * @param hours how long after the one before; less than nothing is told late
     * @param who which of two workers
     * @param onward whether it is rather one that leads on from where the task is
     */
    private record Try(TaskAct act, int hours, int who, boolean onward) {
        /** One that leads on, so that tries get far. */
        Try onward(TaskStage stage) {
            List<TaskAct> able = Scene.ONWARD.stream()
                    .filter(possible -> TABLE.get(possible).from().contains(stage))
                    .toList();
            return onward && !able.isEmpty() ? new Try(able.get(act.ordinal() % able.size()), hours, who, true) : this;
        }
    }

    /** Whatever is tried in any order: what the model allows is done, all else is refused for a reason and leaves no trace. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whateverIsTriedTheModelToldIt(@ForAll("tries") List<Try> tries, @ForAll boolean asked) {
        Scene scene = new Scene();
        Model model = new Model(scene, asked);
        for (Try each : tries) {
            model.tries(each.onward(model.stage));
        }
        assertThat(scene.town.governance().verify(HOME).isClean()).isTrue();
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of(Scene.TOLD),
                        Arbitraries.frequency(Tuple.of(20, 1), Tuple.of(3, 9), Tuple.of(1, -2)),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(2, false)))
                .as(Try::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    private static Map<TaskAct, Edge> table() {
        Map<TaskAct, Edge> table = new EnumMap<>(TaskAct.class);
        EDGES.lines().forEach(line -> {
            String[] words = line.strip().split("\\s+", 2);
            String[] sides = words[1].split(">");
            Set<TaskStage> from = Stream.of(sides[0].strip().split(" "))
                    .map(TaskStagesTest::stage)
                    .collect(Collectors.toSet());
            table.put(
                    TaskAct.valueOf(words[0].replace('-', '_').toUpperCase(Locale.ROOT)),
                    new Edge(
                            from,
                            Stream.of(sides)
                                    .skip(1)
                                    .map(to -> stage(to.strip()))
                                    .findFirst()));
        });
        return table;
    }

    private static TaskStage stage(String code) {
        return Stream.of(TaskStage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A town with a committee and two who serve in it. */
    private static final class Scene {
        /** The acts that have a command of their own here. */
        static final List<TaskAct> TOLD = List.of(
                TaskAct.ACCEPT,
                TaskAct.RETURN,
                TaskAct.REFUSE,
                TaskAct.SUPPLEMENT,
                TaskAct.DISPATCH,
                TaskAct.CLAIM,
                TaskAct.TAKE,
                TaskAct.SEND_BACK,
                TaskAct.START,
                TaskAct.SHELVE,
                TaskAct.RESUME,
                TaskAct.RESOLVE,
                TaskAct.PASS,
                TaskAct.FAIL,
                TaskAct.EVALUATE,
                TaskAct.CLOSE,
                TaskAct.REOPEN,
                TaskAct.WITHDRAW,
                TaskAct.MERGE,
                TaskAct.URGE,
                TaskAct.REQUEST_EXTENSION,
                TaskAct.GRANT_EXTENSION,
                TaskAct.DENY_EXTENSION,
                TaskAct.RECORD_EFFORT);

        /** Those that do not end a task before it is done. */
        static final List<TaskAct> ONWARD = TOLD.stream()
                .filter(act ->
                        !Set.of(TaskAct.REFUSE, TaskAct.WITHDRAW, TaskAct.MERGE).contains(act))
                .toList();

        final Town town = new Town();
        final OrganizationRef unit = WorkforceActs.today(town).committee();
        final List<WorkerId> workers = List.of(
                WorkforceActs.ago(town, 400).worker(unit),
                WorkforceActs.ago(town, 400).worker(unit));

        TaskActs acts() {
            return TaskActs.now(town);
        }

        Command<Task> command(TaskAct act, TaskId task, TaskActs acts) {
            return command(act, task, acts, 0, true);
        }

        Command<Task> command(TaskAct act, TaskId task, TaskActs acts, int who, boolean asked) {
            return switch (act) {
                case ACCEPT -> acts.accept(task);
                case RETURN -> acts.sendForMore(task);
                case REFUSE -> acts.refuse(task);
                case SUPPLEMENT ->
                    acts.supplement(task, asked ? TaskActs.request().build() : TaskActs.patrol());
                case DISPATCH ->
                    who == 0 ? acts.dispatch(task, Assignee.of(unit)).build() : acts.offer(task, unit);
                case CLAIM -> acts.claim(task, workers.get(who));
                case TAKE -> acts.take(task, Optional.of(workers.get(who)));
                case SEND_BACK -> acts.sendBack(task, SendBackCause.NO_HANDS);
                case START -> acts.start(task);
                case SHELVE -> acts.shelve(task);
                case RESUME -> acts.resume(task);
                case RESOLVE -> acts.resolve(task);
                case PASS, FAIL -> acts.check(task, act == TaskAct.PASS);
                case EVALUATE -> acts.evaluate(task);
                case CLOSE -> acts.close(task);
                case REOPEN -> acts.reopen(task);
                case WITHDRAW -> acts.withdraw(task);
                case MERGE -> acts.merge(task, acts.registered());
                case URGE -> acts.urge(task);
                case REQUEST_EXTENSION -> acts.extend(task, Term.workingHours(1));
                case GRANT_EXTENSION, DENY_EXTENSION -> acts.decide(task, unit, act == TaskAct.GRANT_EXTENSION);
                case RECORD_EFFORT -> acts.effort(task, workers.get(who), 30);
                default -> throw new AssertionError(act);
            };
        }
    }

    /** What must come of each act, told from a table and a few facts, and not from the code under test. */
    private static final class Model {
        private final Scene scene;
        private final boolean asked;
        private final TaskId task;
        private Instant now = NOW.minus(Duration.ofDays(90));
        private Instant since = now;
        private TaskStage stage = TaskStage.REGISTERED;
        private TaskStage shelvedAt = TaskStage.REGISTERED;
        private boolean offered;
        private Optional<Instant> lapses = Optional.empty();
        private boolean pending;
        private int granted;
        private int reworks;
        private int urges;

        Model(Scene scene, boolean asked) {
            this.scene = scene;
            this.asked = asked;
            TaskActs acts = new TaskActs(scene.town, now);
            task = scene.town
                    .does(acts.report(asked ? TaskActs.request().build() : TaskActs.patrol()))
                    .id();
        }

        void tries(Try each) {
            Instant at = now.plus(Duration.ofHours(each.hours()));
            now = each.hours() > 0 ? at : now;
            Task was = scene.acts().task(task);
            Command<Task> command = scene.command(each.act(), task, new TaskActs(scene.town, at), each.who(), asked);
            StoreAudit before = scene.town.governance().verify(HOME);
            Either<Rejection, Accepted<Task>> answer = scene.town.tries(command);
            Set<ReasonCode> expected = against(each, at, was);
            if (!expected.isEmpty()) {
                assertThat(answer.isLeft()).as("%s: %s", each, answer).isTrue();
                assertThat(answer.getLeft().reasons().stream().map(reason -> reason.code()))
                        .as(each.toString())
                        .containsExactlyInAnyOrderElementsOf(
                                expected.stream().map(ReasonCode::code).toList());
                assertThat(scene.town.governance().verify(HOME)).isEqualTo(before);
                assertThat(scene.acts().task(task)).isEqualTo(was);
            } else {
                assertThat(answer.isRight())
                        .as("%s at %s: %s", each, stage, answer)
                        .isTrue();
                follows(each, at);
                holds(answer.get().aggregate(), at);
            }
        }

        private Set<ReasonCode> against(Try each, Instant at, Task was) {
            if (!TABLE.get(each.act()).from().contains(stage)) {
                return with(TaskReason.NOT_AT_THIS_STAGE, owns(each, at, was));
            }
            return at.isBefore(since) ? with(TaskReason.BEFORE_LAST_ACT, owns(each, at, was)) : owns(each, at, was);
        }

        private static Set<ReasonCode> with(ReasonCode first, Set<ReasonCode> more) {
            return Stream.concat(Stream.of(first), more.stream()).collect(Collectors.toSet());
        }

        /** The reasons of an act's own. */
        private Set<ReasonCode> owns(Try each, Instant at, Task was) {
            boolean stands = was.dispatch().isPresent();
            boolean able = TABLE.get(each.act()).from().contains(stage);
            boolean lapsed = lapses.filter(until -> !at.isBefore(until)).isPresent();
            return switch (each.act()) {
                case CLAIM -> {
                    if (!stands) {
                        yield Set.of();
                    }
                    if (!offered) {
                        yield Set.of(HandlingReason.NOT_OPEN_TO_CLAIM);
                    }
                    boolean held = was.dispatch().flatMap(Dispatch::worker).isPresent();
                    yield held && !lapsed ? Set.of(HandlingReason.CLAIMED_ALREADY) : Set.of();
                }
                case TAKE -> stands && offered ? Set.of(HandlingReason.ONLY_BY_CLAIM) : Set.of();
                case START -> stands && lapsed ? Set.of(HandlingReason.CLAIM_LAPSED) : Set.of();
                case REQUEST_EXTENSION -> {
                    if (!able) {
                        yield Set.of();
                    }
                    Set<ReasonCode> wrong = pending ? Set.of(HandlingReason.EXTENSION_PENDING) : Set.of();
                    boolean past = was.runs(Step.RESOLVE)
                            .map((Deadline due) -> due.light(at) == Light.RED)
                            .orElse(false);
                    yield past ? with(HandlingReason.DEADLINE_PAST, wrong) : wrong;
                }
                case GRANT_EXTENSION -> {
                    if (able && !pending) {
                        yield Set.of(HandlingReason.NOTHING_ASKED);
                    }
                    yield able && granted >= 1 && !at.isBefore(since)
                            ? Set.of(HandlingReason.APPROVER_TOO_LOW)
                            : Set.of();
                }
                case DENY_EXTENSION -> able && !pending ? Set.of(HandlingReason.NOTHING_ASKED) : Set.of();
                case EVALUATE -> asked ? Set.of() : Set.of(ReviewReason.NOBODY_TO_CALL);
                case CLOSE -> asked && stage == TaskStage.CHECKED ? Set.of(ReviewReason.CALL_BACK_FIRST) : Set.of();
                default -> Set.of();
            };
        }

        private void follows(Try each, Instant at) {
            TaskStage was = stage;
            stage = each.act() == TaskAct.RESUME
                    ? shelvedAt
                    : TABLE.get(each.act()).to().orElse(stage);
            since = stage != was || each.act() == TaskAct.CLAIM ? at : since;
            switch (each.act()) {
                case DISPATCH -> {
                    offered = each.who() == 1;
                    lapses = Optional.empty();
                }
                case CLAIM -> lapses = Optional.of(ChineseCalendar.STANDARD.after(at, Term.workingHours(2)));
                case SEND_BACK, START, REOPEN -> lapses = Optional.empty();
                case SHELVE -> {
                    shelvedAt = was;
                    lapses = Optional.empty();
                }
                case REQUEST_EXTENSION -> pending = true;
                case GRANT_EXTENSION -> {
                    pending = false;
                    granted++;
                }
                case DENY_EXTENSION, RESOLVE -> pending = false;
                case FAIL -> reworks++;
                case URGE -> urges++;
                default -> {}
            }
        }

        private void holds(Task now, Instant at) {
            assertThat(now.stage()).isEqualTo(stage);
            assertThat(now.stageSince()).isEqualTo(since);
            assertThat(now.settledAt().isPresent()).isEqualTo(!stage.isOpen());
            assertThat(now.reworks()).isEqualTo(reworks);
            assertThat(now.urges()).isEqualTo(urges);
            assertThat(now.pendingExtension().isPresent()).isEqualTo(pending);
            assertThat(now.shelving().isPresent()).isEqualTo(stage == TaskStage.SHELVED);
            assertThat(now.dispatches().stream().filter(each -> each.end().isEmpty()))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(now.dispatch().flatMap(Dispatch::leaseUntil)).isEqualTo(lapses);
            assertThat(now.nextAlert().isPresent() && stage.running().isEmpty()).isEqualTo(stage == TaskStage.SHELVED);
            assertThat(now.light(at).isPresent())
                    .isEqualTo(stage.running().stream()
                            .anyMatch(step -> now.runs(step).isPresent()));
        }
    }
}
