package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.done;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.due.DueSweep;
import org.gridgovernance.task.due.Notice;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is promised of alerts while several nodes sweep: each is told once, by one of them. */
@Tag("sweeps")
abstract class SweepRaces extends ServingRaces {
    private static final int SWEEPERS = 4;

    /** Each node in a name of its own: what one tells no other does. */
    @Test
    void nodesThatSweepAtOnceTellEachAlertOnce() {
        List<Desk> nodes = IntStream.range(0, SWEEPERS).mapToObj(this::node).toList();
        for (int round = 0; round < ROUNDS / 5; round++) {
            Swept swept = swept(round, nodes);
            assertThat(swept.told)
                    .as("round %s: as many as were written", round)
                    .hasSize((int) swept.written)
                    .hasSize((int) swept.counted);
            assertThat(swept.told.stream().map(SweepRaces::what)).doesNotHaveDuplicates();
        }
        assertThat(alerts()).isPositive();
        assertClean();
    }

    /** All in one name: each is written once, and handed over to whoever found it in that moment. */
    @Test
    void nodesOfOneNameWriteEachAlertOnce() {
        for (int round = 0; round < ROUNDS / 5; round++) {
            Swept swept = swept(round, Collections.nCopies(SWEEPERS, desk));
            assertThat(swept.told.stream().map(SweepRaces::what).distinct())
                    .as("round %s", round)
                    .hasSize((int) swept.written);
        }
        assertClean();
    }

    private record Swept(List<Notice> told, long counted, long written) {}

    private Swept swept(int round, List<Desk> nodes) {
        severalTasks(round);
        later(Duration.ofHours(5 + 7L * round));
        Instant at = now();
        long before = alerts();
        Queue<Notice> told = new ConcurrentLinkedQueue<>();
        List<DueSweep> sweeps = atOnce(
                SWEEPERS,
                i -> () -> DueSweep.due(nodes.get(i), HERE, at, told::add).get());
        long written = alerts() - before;
        assertThat(count(Criteria.of(Task.TYPE)
                        .where(Task.NEXT_ALERT.between(Optional.empty(), Optional.of(at.plusSeconds(1))))))
                .as("round %s: none is left", round)
                .isZero();
        assertThat(DueSweep.due(desk, HERE, at, told::add).get().told()).isZero();
        return new Swept(
                List.copyOf(told), sweeps.stream().mapToLong(DueSweep::told).sum(), written);
    }

    private Desk node(int number) {
        GovernanceStore handle = number % 2 == 0 ? store : fixture.again().orElse(store);
        return on(handle).build().as(Town.actor("node-" + number, DATA_STEWARD, HERE));
    }

    /** Of the same sort of task, with whom, how far. */
    private static List<Object> what(Notice notice) {
        return List.of(
                notice.task().id(),
                notice.kind(),
                notice.step(),
                notice.level(),
                notice.step().map(notice.task().deadlines()::get),
                notice.task().dispatches().size());
    }

    private void severalTasks(int round) {
        OrganizationRef team = crew.organization(desk, OrganizationKind.VOLUNTEER_TEAM, "team " + round);
        List<WorkerId> hands = hands(team, 2);
        reported();
        accepted();
        dispatched(hands.get(0));
        begun(hands.get(1));
        TaskId claimed = accepted();
        done(desk, jobs.open(claimed, team));
        done(desk, jobs.claim(claimed, hands.get(0)));
        TaskId resolved = begun(hands.get(0));
        done(desk, jobs.resolve(resolved));
    }

    private long alerts() {
        AtomicLong alerts = new AtomicLong();
        desk.journal(JournalRange.of(Task.TYPE, HERE), entry -> {
            if (isAlert(entry.event())) {
                alerts.incrementAndGet();
            }
        });
        return alerts.get();
    }

    private static boolean isAlert(Event event) {
        return event instanceof TaskEvent.Reminded
                || event instanceof TaskEvent.Escalated
                || event instanceof TaskEvent.LeaseReleased;
    }
}
