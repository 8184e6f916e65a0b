package org.gridgovernance.mediation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;

/**
 * Amounts of money (金额): commands tell them in yuan (元) with at most two decimals, events keep them in fen (分), hundredths
 * of a yuan. Thread-safe.
 */
public final class Amounts {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Amounts() {}

    /**
     * What is wrong with an amount: more than two decimals, not more than 0, or more than a trillion.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public static Stream<Reason> faults(Optional<BigDecimal> yuan, String path) {
        return yuan.stream().flatMap(amount -> fault(amount, path).stream());
    }

    private static Optional<Reason> fault(BigDecimal yuan, String path) {
        if (yuan.signum() <= 0 || yuan.compareTo(MOST) > 0) {
            return Optional.of(MediationReason.AMOUNT_RANGE.at(path));
        }
        return yuan.stripTrailingZeros().scale() > 2
                ? Optional.of(MediationReason.AMOUNT_SCALE.at(path))
                : Optional.empty();
    }

    /** An amount without faults in fen. */
    public static Optional<Long> fen(Optional<BigDecimal> yuan) {
        return yuan.map(amount -> amount.movePointRight(2).longValueExact());
    }

    /** An amount of fen in yuan, with two decimals. */
    public static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
