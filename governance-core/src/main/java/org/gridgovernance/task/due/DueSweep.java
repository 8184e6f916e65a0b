package org.gridgovernance.task.due;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.Consumer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;

/**
 * What a sweep told (时限巡检结果). Immutable.
 *
 * @param soonDue how many steps are soon due
 * @param overdue how many steps are late
 * @param escalated how often somebody further up was told of one
 * @param released how many claims lapsed
 * @param resumed how many shelved tasks go on
 * @param overtaken how many were to be told and were not, since the task went on, or another sweep told it, in that moment
 */
public record DueSweep(long soonDue, long overdue, long escalated, long released, long resumed, long overtaken) {
    /**
     * Tells what is due by now and was not told yet, each once: of one step, that it is soon due comes before that it is late,
     * and that before whoever is further up. Reads only the tasks of which something is due. Call it as often as you like, from
     * several nodes at once: what two of them find in the same moment is done once; if the same actor sends it, both count it
     * and both hand it over. Needs the rights to read tasks and to remind, escalate, release and resume.
     *
     * <p>If it throws, or the consumer does, what was told before stays told, and is not handed over again: a host that must not
     * miss one listens to the events.
     *
     * @param desk where it is asked; not one of a snapshot
     * @param area of which area, with all below it
     * @param now by when; not after the clock of the library
     * @param consumer is handed what was told, after it is on record
     * @return refused for {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom lacks a right
     */
    public static Either<Rejection, DueSweep> due(
            Desk desk, AreaCode area, Instant now, Consumer<? super Notice> consumer) {
        return new Sweep(desk, now, consumer).over(area);
    }

    /** How many notices there were in all. */
    public long told() {
        return soonDue + overdue + escalated + released + resumed;
    }
}
