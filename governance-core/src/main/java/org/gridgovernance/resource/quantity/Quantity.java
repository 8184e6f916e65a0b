package org.gridgovernance.resource.quantity;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;

/**
 * So much of something (数量): an amount and its unit. Amounts of different units are never added. Any amount can be told; {@link
 * #faults} says what is wrong with it. Immutable and thread-safe.
 *
 * @param amount how much: 0 to 1,000,000,000, at most three decimals
 * @param unit in what
 */
public record Quantity(BigDecimal amount, Unit unit) {
    /** The most there can be of anything (上限). */
    public static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /** The decimals of what is measured (小数位数). */
    public static final int DECIMALS = 3;

    private static final int READABLE = 40;

    /** Writes the amount without zeros at its end. */
    public Quantity {
        amount = plain(amount);
    }

    /** So many. */
    public static Quantity of(long amount, Unit unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }

    /**
     * So much.
     *
     * @throws NumberFormatException if it is no number
     */
    public static Quantity of(String amount, Unit unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    /** Nothing of that unit. */
    public static Quantity none(Unit unit) {
        return of(0, unit);
    }

    /** That amount without zeros at its end, so that equal amounts are equal values; as it is if nobody could read it. */
    public static BigDecimal plain(BigDecimal amount) {
        if (amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (isUnreadable(amount)) {
            return amount;
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Nobody writes so many digits; and to reckon with them would take for ever. */
    private static boolean isUnreadable(BigDecimal amount) {
        return amount.precision() > READABLE || Math.abs((long) amount.scale()) > READABLE;
    }

    /**
     * What is wrong with it as an amount of goods: {@link QuantityReason#NOT_POSITIVE}, {@link QuantityReason#TOO_MUCH}, {@link
     * QuantityReason#TOO_FINE}, {@link QuantityReason#NOT_WHOLE}.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public Stream<Reason> faults(String path) {
        return amount.signum() > 0 || isUnreadable(amount)
                ? form(path)
                : Stream.of(QuantityReason.NOT_POSITIVE.at(path));
    }

    /** Likewise, where there may also be nothing: {@link QuantityReason#NEGATIVE} instead. */
    public Stream<Reason> faultsOrNone(String path) {
        return amount.signum() >= 0 || isUnreadable(amount) ? form(path) : Stream.of(QuantityReason.NEGATIVE.at(path));
    }

    private Stream<Reason> form(String path) {
        if (isUnreadable(amount)) {
            return Stream.of(QuantityReason.TOO_FINE.at(path));
        }
        if (amount.compareTo(MOST) > 0) {
            return Stream.of(QuantityReason.TOO_MUCH.at(path));
        }
        int decimals = amount.stripTrailingZeros().scale();
        if (decimals > DECIMALS) {
            return Stream.of(QuantityReason.TOO_FINE.at(path));
        }
        return unit.isCounted() && decimals > 0 ? Stream.of(QuantityReason.NOT_WHOLE.at(path)) : Stream.empty();
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if the units differ
     */
    public Quantity plus(Quantity other) {
        if (unit != other.unit) {
            throw new IllegalArgumentException("quantities of different units");
        }
        return new Quantity(amount.add(other.amount), unit);
    }

    /** That many times as much, or as little. */
    public Quantity times(long many) {
        return new Quantity(amount.multiply(BigDecimal.valueOf(many)), unit);
    }

    /** Whether it is nothing. */
    public boolean isNone() {
        return amount.signum() == 0;
    }
}
