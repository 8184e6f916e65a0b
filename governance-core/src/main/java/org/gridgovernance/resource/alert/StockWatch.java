package org.gridgovernance.resource.alert;

import io.vavr.control.Either;
import java.time.Instant;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;

/**
 * What a look at the stocks told (库存巡检结果). Immutable.
 *
 * @param expiring how many lots on the shelf expire soon
 * @param expired how many have expired
 * @param low of how many stocks less may be used than the lower bound
 * @param overtaken how many were to be told and were not, since the stock changed, or another look told it, in that moment
 */
public record StockWatch(long expiring, long expired, long low, long overtaken) {
    /**
     * Tells which lots on the shelf expire soon or have expired by the day of that instant, and which stocks are low, each once. Reads
     * all stocks of the area, page after page: once a day is enough. Call it as often as you like, from several nodes at once: what two of them find in the same moment is
     * done once; if the same actor sends it, both count it. Needs the rights to read points, items and stocks and to raise alerts.
     *
     * @param desk where it is asked; not one of a snapshot
     * @param area of which area, with all below it
     * @param now by when; not after the clock of the library
     * @return refused for {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom lacks a right
     */
    public static Either<Rejection, StockWatch> due(Desk desk, AreaCode area, Instant now) {
        return new StockRound(desk, now).over(area);
    }

    /** How many alerts were told in all. */
    public long told() {
        return expiring + expired + low;
    }
}
