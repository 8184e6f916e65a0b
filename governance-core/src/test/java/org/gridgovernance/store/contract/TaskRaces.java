package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.done;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.due.DueSweep;
import org.gridgovernance.task.handling.HandlingReason;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.joint.JointReason;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What tasks promise while many write at once: one winner, a named reason for the others. */
@Tag("tasks")
abstract class TaskRaces extends ServingRaces {
    private static final int CLAIMANTS = 16;

    @Test
    void ofSixteenWhoClaimATaskOneHasIt() {
        OrganizationRef team = team();
        List<WorkerId> hands = hands(team, CLAIMANTS);
        for (int round = 0; round < ROUNDS; round++) {
            TaskId task = accepted();
            done(desk, jobs.open(task, team));
            List<Either<Rejection, ? extends Accepted<?>>> claims = claimed(task, hands);
            oneOf(round, claims, HandlingReason.CLAIMED_ALREADY);
            assertThat(found(task).handler()).hasValue(winner(claims, hands));
            assertThat(told(task, TaskEvent.Claimed.class)).isOne();
        }
        assertClean();
    }

    /** Whether the lapsed claim was released before or not, one of those who want it has it, and he keeps it. */
    @Test
    void aLapsedClaimPassesToOneOfThoseWhoWantIt() {
        OrganizationRef team = team();
        List<WorkerId> hands = hands(team, THREADS);
        for (int round = 0; round < ROUNDS / 4; round++) {
            TaskId task = accepted();
            done(desk, jobs.open(task, team));
            done(desk, jobs.claim(task, hands.get(0)));
            later(Duration.ofDays(4));
            List<WorkerId> others = hands.subList(1, THREADS);
            List<? extends Command<?>> wishes =
                    others.stream().map(worker -> jobs.claim(task, worker)).toList();
            List<Either<Rejection, ? extends Accepted<?>>> claims = new ArrayList<>();
            atOnce(i -> () -> i == 0
                            ? DueSweep.due(desk, Town.HERE, now(), notice -> {}).map(swept -> swept)
                            : desk.execute(wishes.get(i - 1)))
                    .stream()
                    .skip(1)
                    .forEach(claim -> claims.add(claim.map(yes -> (Accepted<?>) yes)));
            oneOf(round, claims, HandlingReason.CLAIMED_ALREADY);
            assertThat(found(task).handler()).hasValue(winner(claims, others));
            assertThat(found(task).stage()).isEqualTo(TaskStage.TAKEN);
            done(desk, jobs.withdraw(task));
        }
        assertClean();
    }

    private List<Either<Rejection, ? extends Accepted<?>>> claimed(TaskId task, List<WorkerId> hands) {
        return atOnce(hands.stream().map(worker -> jobs.claim(task, worker)).toList());
    }

    private static WorkerId winner(List<Either<Rejection, ? extends Accepted<?>>> claims, List<WorkerId> hands) {
        return IntStream.range(0, claims.size())
                .filter(i -> claims.get(i).isRight())
                .mapToObj(hands::get)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofEightWhoTakeATaskOrResolveItOneDoes() {
        WorkerId worker = hands(team(), 1).get(0);
        for (int round = 0; round < ROUNDS; round++) {
            TaskId task = dispatched(worker);
            oneOf(round, atOnce(eight(() -> jobs.take(task, worker))), TaskReason.NOT_AT_THIS_STAGE);
            done(desk, jobs.start(task));
            oneOf(round, atOnce(eight(() -> jobs.resolve(task))), TaskReason.NOT_AT_THIS_STAGE);
        }
        assertClean();
    }

    private static List<? extends Command<?>> eight(Supplier<? extends Command<?>> command) {
        return IntStream.range(0, THREADS).mapToObj(i -> command.get()).toList();
    }

    /** It is resolved, or all send it on; never both. */
    @Test
    void whatIsResolvedGoesToNobodyElse() {
        List<WorkerId> hands = hands(team(), THREADS);
        for (int round = 0; round < ROUNDS; round++) {
            TaskId task = begun(hands.get(0));
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(IntStream.range(0, THREADS)
                    .<Command<?>>mapToObj(
                            i -> i % 2 == 0 ? jobs.resolve(task) : jobs.dispatch(task, Assignee.of(hands.get(i))))
                    .toList());
            lostFor(round, answers, TaskReason.NOT_AT_THIS_STAGE);
            boolean resolved = found(task).stage() == TaskStage.RESOLVED;
            assertThat(won(answers)).as("round %s", round).hasSize(resolved ? 1 : THREADS / 2);
            assertThat(found(task).dispatches()).hasSize(resolved ? 1 : 1 + THREADS / 2);
        }
        assertClean();
    }

    /** Taken, sent back, sent on, put aside, withdrawn, merged: whatever came first, each act was possible when it came. */
    @Test
    void eachActWasPossibleWhenItCame() {
        List<WorkerId> hands = hands(team(), 2);
        for (int round = 0; round < ROUNDS; round++) {
            TaskId other = reported();
            TaskId task = dispatched(hands.get(0));
            List<? extends Command<?>> acts = List.of(
                    jobs.take(task, hands.get(0)),
                    jobs.start(task),
                    jobs.dispatch(task, Assignee.of(hands.get(1))),
                    jobs.sendBack(task, SendBackCause.NOT_COMPETENT),
                    jobs.shelve(task, Town.TODAY.plusDays(9)),
                    jobs.withdraw(task),
                    jobs.merge(task, other),
                    jobs.resolve(task));
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(acts);
            lostFor(round, answers, TaskReason.NOT_AT_THIS_STAGE, HandlingReason.GIVEN_TO_ANOTHER);
            assertThat(told(task))
                    .as("round %s", round)
                    .hasSize(3 + won(answers).size());
            Diary.of(desk.history(ref(task)).get()).assertPossible();
        }
        assertClean();
    }

    /** A lead that resolves while the last department answers does so after it, or not at all. */
    @Test
    void whatIsResolvedWasAnsweredBefore() {
        WorkerId worker = hands(team(), 1).get(0);
        List<OrganizationRef> departments = List.of(department("water"), department("roads"));
        for (int round = 0; round < ROUNDS; round++) {
            TaskId task = begun(worker);
            done(desk, jobs.whistle(task, departments));
            done(desk, jobs.answer(task, 1));
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(IntStream.range(0, THREADS)
                    .<Command<?>>mapToObj(i -> i < 2 ? jobs.answer(task, 2) : jobs.resolve(task))
                    .toList());
            oneOf(round, answers.subList(0, 2), JointReason.ANSWERED_ALREADY, TaskReason.NOT_AT_THIS_STAGE);
            assertThat(won(answers.subList(2, THREADS)).size()).isLessThanOrEqualTo(1);
            lostFor(round, answers.subList(2, THREADS), TaskReason.PARTS_OPEN, TaskReason.NOT_AT_THIS_STAGE);
            assertThat(told(task).stream().dropWhile(event -> !(event instanceof TaskEvent.Resolved)))
                    .as("round %s: nothing is answered afterwards", round)
                    .noneMatch(TaskEvent.PartAnswered.class::isInstance);
        }
        assertClean();
    }

    @Test
    void ofEightWhoReportOneOrderOneIsTaken() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = "12345-" + round;
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(eight(() -> order(number)));
            oneOf(round, answers, TaskReason.REFERENCE_TAKEN);
        }
        assertThat(count(Criteria.of(Task.TYPE))).isEqualTo(ROUNDS);
        assertClean();
    }

    private ReportTask order(String number) {
        return jobs.report(Jobs.seen(Jobs.RUBBISH).reference(number).build());
    }

    /** A into B, B into A: one of both stands, and knows of the other. */
    @Test
    void ofTwoTasksMergedCrosswiseOneStands() {
        for (int round = 0; round < ROUNDS; round++) {
            TaskId a = accepted();
            TaskId b = accepted();
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(IntStream.range(0, THREADS)
                    .mapToObj(i -> i % 2 == 0 ? jobs.merge(a, b) : jobs.merge(b, a))
                    .toList());
            oneOf(round, answers, TaskReason.NOT_AT_THIS_STAGE);
            List<Task> both = Stream.of(a, b).map(this::found).toList();
            List<Task> standing =
                    both.stream().filter(task -> task.stage().isOpen()).toList();
            assertThat(standing).as("round %s", round).hasSize(1);
            assertThat(standing.get(0).repeats())
                    .containsExactly(standing.get(0).id().equals(a) ? b : a);
        }
        assertClean();
    }
}
