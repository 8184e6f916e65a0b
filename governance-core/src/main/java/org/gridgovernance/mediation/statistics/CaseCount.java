package org.gridgovernance.mediation.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many cases, and what came of them (案件数). Immutable; holds no personal value.
 *
 * @param registered registered in the period (登记)
 * @param declined of those, not accepted (不予受理), as known now
 * @param accepted accepted in the period (受理)
 * @param difficult of those, difficult and complex (疑难复杂)
 * @param people how many people stand on the sides of those (涉及当事人数)
 * @param concluded accepted whenever, and agreed in effect or ended in the period (办结)
 * @param written of those, agreed in writing (书面协议)
 * @param oral of those, agreed orally (口头协议)
 * @param yuan what the agreements of those amount to, in yuan with two decimals (协议涉及金额)
 * @param after what became of the agreements of those
 */
public record CaseCount(
        long registered,
        long declined,
        long accepted,
        long difficult,
        long people,
        long concluded,
        long written,
        long oral,
        BigDecimal yuan,
        Aftermath after) {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** None at all. */
    public static final CaseCount NONE = new CaseCount(0, 0, 0, 0, 0, 0, 0, 0, NOTHING, Aftermath.NONE);

    static CaseCount ofRegistered(boolean declined) {
        return new CaseCount(1, one(declined), 0, 0, 0, 0, 0, 0, NOTHING, Aftermath.NONE);
    }

    static CaseCount ofAccepted(boolean difficult, long people) {
        return new CaseCount(0, 0, 1, one(difficult), people, 0, 0, 0, NOTHING, Aftermath.NONE);
    }

    static CaseCount ofSucceeded(boolean written, BigDecimal yuan, Aftermath after) {
        return new CaseCount(0, 0, 0, 0, 0, 1, one(written), one(!written), yuan, after);
    }

    static CaseCount ofTerminated() {
        return new CaseCount(0, 0, 0, 0, 0, 1, 0, 0, NOTHING, Aftermath.NONE);
    }

    static long one(boolean counts) {
        return counts ? 1 : 0;
    }

    /** Agreed in effect (调解成功). */
    public long succeeded() {
        return written + oral;
    }

    /** Ended without an agreement in effect (终止). */
    public long terminated() {
        return concluded - succeeded();
    }

    /** How many of a hundred that were concluded succeeded (成功率), to one decimal; empty if none was concluded. */
    public Optional<BigDecimal> successRate() {
        return concluded == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(succeeded())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(concluded), 1, RoundingMode.HALF_UP));
    }

    /** Both together. */
    public CaseCount plus(CaseCount other) {
        return new CaseCount(
                registered + other.registered,
                declined + other.declined,
                accepted + other.accepted,
                difficult + other.difficult,
                people + other.people,
                concluded + other.concluded,
                written + other.written,
                oral + other.oral,
                yuan.add(other.yuan),
                after.plus(other.after));
    }
}
