package org.gridgovernance.resource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * So much of a stock is kept for one purpose until an instant (预留); when that has passed it counts no more. Immutable.
 *
 * @param document the paper it is kept for
 * @param amount how much
 * @param until the first instant at which it counts no more
 */
public record Reservation(UUID document, BigDecimal amount, Instant until) {
    /** Writes the amount without zeros at its end. */
    public Reservation {
        amount = Quantity.plain(amount);
    }

    /** Whether it counts at that instant. */
    public boolean isLive(Instant at) {
        return at.isBefore(until);
    }
}
