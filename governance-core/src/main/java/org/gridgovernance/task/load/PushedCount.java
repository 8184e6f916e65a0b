package org.gridgovernance.task.load;

import org.gridgovernance.task.duty.Support;

/**
 * What departments pushed down, and what became of it (交办情况). What was pushed down is what waits, was taken, is queued,
 * returned, refused or withdrawn, together. Immutable.
 *
 * @param pushed how many tasks were asked for
 * @param waiting how many nobody took on yet
 * @param taken how many were taken on (受理), whatever became of them
 * @param queued how many wait until there is time (排队)
 * @param returned how many were returned, for something is missing (退回)
 * @param refused how many were refused (不予受理)
 * @param withdrawn how many came to nothing otherwise before they were taken on
 * @param overridden how many came in by an emergency override (紧急豁免)
 * @param plannedMinutes how long those that were taken were planned to take
 * @param spentMinutes how long they took
 * @param promised the money and hands promised with the items of the duty lists that were in force in the period
 * @param arrived what arrived of it
 * @param unpaidFen by how much less money arrived than was promised, item by item, in fen (未到位经费)
 */
public record PushedCount(
        long pushed,
        long waiting,
        long taken,
        long queued,
        long returned,
        long refused,
        long withdrawn,
        long overridden,
        long plannedMinutes,
        long spentMinutes,
        Support promised,
        Support arrived,
        long unpaidFen) {
    static final PushedCount NONE = new PushedCount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Support.NONE, Support.NONE, 0);

    PushedCount plus(PushedCount other) {
        return new PushedCount(
                pushed + other.pushed,
                waiting + other.waiting,
                taken + other.taken,
                queued + other.queued,
                returned + other.returned,
                refused + other.refused,
                withdrawn + other.withdrawn,
                overridden + other.overridden,
                plannedMinutes + other.plannedMinutes,
                spentMinutes + other.spentMinutes,
                promised.plus(other.promised),
                arrived.plus(other.arrived),
                unpaidFen + other.unpaidFen);
    }
}
