package org.gridgovernance.task.load;

import java.util.Comparator;
import org.gridgovernance.workforce.worker.Worker;

/**
 * Somebody who serves, and what is at their hands (人员负荷). Immutable.
 *
 * @param worker who
 * @param load what is asked of them, and what time they have
 */
public record WorkerLoad(Worker worker, Load load) {
    /** Who has least to do for their time first; those without time last. Of equals the one with fewer tasks, then by id. */
    public static final Comparator<WorkerLoad> LEAST_FIRST = Comparator.comparing(
                    (WorkerLoad each) -> each.load().index().orElse(Double.MAX_VALUE))
            .thenComparing(each -> each.load().tasks())
            .thenComparing(each -> each.worker().id().value());

    /** With one more task of so many minutes at hand. */
    public WorkerLoad plus(long minutes) {
        return new WorkerLoad(
                worker,
                new Load(
                        load.tasks() + 1,
                        load.plannedMinutes() + minutes,
                        load.spentMinutes(),
                        load.askedMinutes() + minutes,
                        load.queuedMinutes(),
                        load.availableMinutes()));
    }
}
