package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.done;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.due.DueSweep;
import org.gridgovernance.task.due.Notice;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is promised of alerts while several nodes sweep: each is told once, by one of them. */
@Tag("sweeps")
abstract class SweepRaces extends ServingRaces {
    private static final int SWEEPERS = 4;

    @Test
    void nodesThatSweepAtOnceTellEachAlertOnce() {
        OrganizationRef team = team();
        List<WorkerId> hands = hands(team, 2);
        List<Desk> nodes = List.of(
                desk, on(fixture.again().orElse(store)).build().as(Town.actor("node", DATA_STEWARD, HERE)));
        for (int round = 0; round < ROUNDS / 5; round++) {
            severalTasks(team, hands);
            later(Duration.ofHours(5 + 7L * round));
            Instant at = now();
            long before = alerts();
            Queue<Notice> told = new ConcurrentLinkedQueue<>();
            List<DueSweep> sweeps = atOnce(SWEEPERS, i -> () -> DueSweep.due(
                            nodes.get(i % nodes.size()), HERE, at, told::add)
                    .get());
            assertThat(told)
                    .as("round %s: as many as were written", round)
                    .hasSize((int) (alerts() - before))
                    .hasSize((int) sweeps.stream().mapToLong(DueSweep::told).sum());
            assertThat(told.stream().map(SweepRaces::what)).doesNotHaveDuplicates();
            assertThat(count(Criteria.of(Task.TYPE)
                            .where(Task.NEXT_ALERT.between(Optional.empty(), Optional.of(at.plusSeconds(1))))))
                    .as("round %s: none is left", round)
                    .isZero();
            assertThat(DueSweep.due(desk, HERE, at, told::add).get().told()).isZero();
        }
        assertThat(alerts()).isPositive();
        assertClean();
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

    private void severalTasks(OrganizationRef team, List<WorkerId> hands) {
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
