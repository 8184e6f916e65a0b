package org.gridgovernance.resource.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/**
 * What a demand counts, without any rounding: need times the weights of its people, by how many they are.
 *
 * @param weights the sum of the weights of its people
 * @param people how many they are
 * @param size need times weights
 */
record Claim(BigDecimal weights, long people, BigDecimal size) {
    private static final int DECIMALS = 4;

    /** More decimals than need and weights have together. */
    private static final int FINEST = 9;

    static Claim of(Demand demand, PriorityRule priority) {
        BigDecimal weights = BigDecimal.ZERO;
        long people = 0;
        for (Map.Entry<PriorityGroup, Integer> group : demand.people().entrySet()) {
            weights = weights.add(priority.weight(group.getKey()).multiply(BigDecimal.valueOf(group.getValue())));
            people += group.getValue();
        }
        return people == 0
                ? new Claim(BigDecimal.ONE, 1, demand.need())
                : new Claim(weights, people, demand.need().multiply(weights));
    }

    /** Need times weight, nearly. */
    double nearly() {
        return size.doubleValue() / people;
    }

    /** The same as a whole number to compare: need times weights in the finest decimals. */
    BigInteger wholeSize() {
        return size.setScale(FINEST, RoundingMode.UNNECESSARY).unscaledValue();
    }

    BigDecimal weight() {
        return weights.divide(BigDecimal.valueOf(people), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** How far that many packs come. */
    BigDecimal level(long packs, BigDecimal packSize) {
        return packSize.multiply(BigDecimal.valueOf(packs))
                .multiply(BigDecimal.valueOf(people))
                .divide(size, MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
