package org.gridgovernance.task.load;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.gridgovernance.workforce.worker.Worker;

/**
 * Somebody who serves, and what is at their hands (人员负荷). Immutable.
 *
 * @param worker who
 * @param load what is asked of them, and what time they have
 * @param lastGiven when they were given a task last, of those that are not settled
 */
public record WorkerLoad(Worker worker, Load load, Optional<Instant> lastGiven) {
    /** Who has least to do for their time first; those without time last. Of equals the one with fewer tasks, then by id. */
    public static final Comparator<WorkerLoad> LEAST_FIRST = Comparator.comparing(
                    (WorkerLoad each) -> each.load().index().orElse(Double.MAX_VALUE))
            .thenComparing(each -> each.load().tasks())
            .thenComparing(each -> each.worker().id().value());

    /** Whose turn it is first (轮派): whoever was given a task longest ago, or none that is not settled. */
    public static final Comparator<WorkerLoad> LONGEST_AGO_FIRST = Comparator.comparing(
                    (WorkerLoad each) -> each.lastGiven().orElse(Instant.MIN))
            .thenComparing(each -> each.worker().id().value());

    /** With one more task of so many minutes at hand, given then. */
    public WorkerLoad plus(long minutes, Instant at) {
        return new WorkerLoad(
                worker,
                new Load(
                        load.tasks() + 1,
                        load.plannedMinutes() + minutes,
                        load.spentMinutes(),
                        load.askedMinutes() + minutes,
                        load.queuedMinutes(),
                        load.availableMinutes()),
                Optional.of(at));
    }
}
