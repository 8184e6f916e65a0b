package org.gridgovernance.task.duty;

import java.time.LocalDate;

/**
 * The money and the hands that come with a duty (费随事转). Immutable.
 *
 * @param fundsFen funds in fen (分), 0 to 1,000,000,000,000
 * @param staff people, 0 to 10,000
 */
public record Support(long fundsFen, int staff) {
    private static final long MOST_FEN = 1_000_000_000_000L;
    private static final int MOST_STAFF = 10_000;

    /** Neither money nor hands. */
    public static final Support NONE = new Support(0, 0);

    /**
     * Support that arrived (到位经费). Immutable.
     *
     * @param on the day it arrived
     * @param support what arrived
     */
    public record Paid(LocalDate on, Support support) {}

    /** Whether there is any. */
    public boolean isAny() {
        return fundsFen > 0 || staff > 0;
    }

    /** Both together. */
    public Support plus(Support other) {
        return new Support(fundsFen + other.fundsFen, staff + other.staff);
    }

    boolean isPlausible() {
        return fundsFen >= 0 && fundsFen <= MOST_FEN && staff >= 0 && staff <= MOST_STAFF;
    }
}
