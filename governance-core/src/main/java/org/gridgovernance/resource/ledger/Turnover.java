package org.gridgovernance.resource.ledger;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * What an account had, gained, gave and has (期初、收入、发出、期末), each summed for itself. Immutable.
 *
 * @param opening what it had when the period began
 * @param gained what it gained in the period: 0 or more
 * @param given what it gave in the period: 0 or more
 * @param closing what it had when the period ended
 */
public record Turnover(BigDecimal opening, BigDecimal gained, BigDecimal given, BigDecimal closing) {
    /** Nothing had, gained, given. */
    public static final Turnover NONE = new Turnover(ZERO, ZERO, ZERO, ZERO);

    /** Writes all without zeros at their ends. */
    public Turnover {
        opening = Quantity.plain(opening);
        gained = Quantity.plain(gained);
        given = Quantity.plain(given);
        closing = Quantity.plain(closing);
    }

    /** What a change before the period comes to. */
    static Turnover before(BigDecimal change) {
        return new Turnover(change, ZERO, ZERO, change);
    }

    /** What a change in the period comes to. */
    static Turnover during(BigDecimal change) {
        return new Turnover(ZERO, change.max(ZERO), change.negate().max(ZERO), change);
    }

    /** Both together. */
    public Turnover plus(Turnover other) {
        return new Turnover(
                opening.add(other.opening),
                gained.add(other.gained),
                given.add(other.given),
                closing.add(other.closing));
    }

    /** Whether nothing is lost: opening + gained − given = closing (期初＋收入－发出＝期末). */
    public boolean isWhole() {
        return opening.add(gained).subtract(given).compareTo(closing) == 0;
    }
}
