package org.gridgovernance.resource.need;

import java.math.BigDecimal;

/**
 * What became of what was asked for (需求情况), in the unit of an item. Every figure is derived from the papers; none is
 * typed. Immutable.
 *
 * @param asked how much was asked for (申请)
 * @param approved how much was approved (批准)
 * @param promised how much is kept for it, and not shipped (已预留); not what was declined, or offered and not accepted yet
 * @param inTransit how much was shipped, and not received (在途)
 * @param delivered how much was received in good order (已到货)
 * @param open how much of what was approved is in none of these (缺口)
 * @param surplus how much is in these beyond what was approved (超出)
 */
public record NeedFigures(
        BigDecimal asked,
        BigDecimal approved,
        BigDecimal promised,
        BigDecimal inTransit,
        BigDecimal delivered,
        BigDecimal open,
        BigDecimal surplus) {
    /** Nothing. */
    public static final NeedFigures NONE =
            of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, false);

    static NeedFigures of(
            BigDecimal asked,
            BigDecimal approved,
            BigDecimal promised,
            BigDecimal inTransit,
            BigDecimal delivered,
            boolean waiting) {
        BigDecimal rest = approved.subtract(promised).subtract(inTransit).subtract(delivered);
        return new NeedFigures(
                asked,
                approved,
                promised,
                inTransit,
                delivered,
                waiting ? rest.max(BigDecimal.ZERO) : BigDecimal.ZERO,
                rest.negate().max(BigDecimal.ZERO));
    }

    /** Both together, of the same item. */
    public NeedFigures plus(NeedFigures other) {
        return new NeedFigures(
                asked.add(other.asked),
                approved.add(other.approved),
                promised.add(other.promised),
                inTransit.add(other.inTransit),
                delivered.add(other.delivered),
                open.add(other.open),
                surplus.add(other.surplus));
    }
}
