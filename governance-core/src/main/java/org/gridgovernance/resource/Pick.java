package org.gridgovernance.resource;

import java.math.BigDecimal;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * So much is taken of a lot (拣货). Immutable.
 *
 * @param lot the lot
 * @param amount how much, in the unit of the item
 */
public record Pick(LotId lot, BigDecimal amount) {
    /** Writes the amount without zeros at its end. */
    public Pick {
        amount = Quantity.plain(amount);
    }

    /** That it goes from one account to another. */
    public Posting posting(Account from, Account to) {
        return new Posting(lot, from, to, amount);
    }
}
