package org.gridgovernance.resource.allocation;

import java.math.BigDecimal;

/** The weights of the standard book. */
final class StandardPriority {
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final BigDecimal HALF_AGAIN = new BigDecimal("1.5");
    private static final BigDecimal A_FIFTH_MORE = new BigDecimal("1.2");

    private StandardPriority() {}

    static BigDecimal weight(PriorityGroup group) {
        return switch (group) {
            case ISOLATING -> TWICE;
            case ELDERLY_ALONE, INFANT, PREGNANT, DISABLED, CHRONICALLY_ILL -> HALF_AGAIN;
            case FRONTLINE -> A_FIFTH_MORE;
            case GENERAL -> BigDecimal.ONE;
        };
    }
}
