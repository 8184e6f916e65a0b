package org.gridgovernance.task.load;

import java.util.Optional;

/**
 * What is asked, and what there is (负荷). Minutes of work. Immutable.
 *
 * @param tasks how many tasks are to be done
 * @param plannedMinutes how long they were planned to take
 * @param spentMinutes how much was spent on them by then
 * @param askedMinutes what is left: of each task what was planned less what was spent, and never less than nothing
 * @param queuedMinutes what waits besides until there is time for it
 * @param availableMinutes how much there is in the four weeks that begin on that day
 */
public record Load(
        long tasks,
        long plannedMinutes,
        long spentMinutes,
        long askedMinutes,
        long queuedMinutes,
        long availableMinutes) {
    /** What is asked by what is available (负荷指数): above 1 it is more than four weeks hold; empty if nothing is available. */
    public Optional<Double> index() {
        return availableMinutes == 0 ? Optional.empty() : Optional.of((double) askedMinutes / availableMinutes);
    }
}
