package org.gridgovernance.resource;

import java.math.BigDecimal;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * So much of a lot goes from one account to another (分录): what one loses the other gains. Immutable.
 *
 * @param lot the lot
 * @param from the account that has less by it
 * @param to the account that has more by it
 * @param amount how much, in the unit of the item: more than 0
 */
public record Posting(LotId lot, Account from, Account to, BigDecimal amount) {
    /** Writes the amount without zeros at its end. */
    public Posting {
        amount = Quantity.plain(amount);
    }

    /** By how much it changes an account: more than 0 if that gains. */
    public BigDecimal change(Account account) {
        BigDecimal gained = account == to ? amount : BigDecimal.ZERO;
        return account == from ? gained.subtract(amount) : gained;
    }
}
