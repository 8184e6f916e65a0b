package org.gridgovernance.resource.delivery;

import java.math.BigDecimal;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * So much of a lot is picked or sent (发运批次), and what is known of the lot wherever it goes. Immutable.
 *
 * @param lot the lot
 * @param facts what is known of it
 * @param amount how much, in the unit of the item: more than 0
 */
public record SentLot(LotId lot, LotFacts facts, BigDecimal amount) {
    /** Writes the amount without zeros at its end. */
    public SentLot {
        amount = Quantity.plain(amount);
    }

    /** As a pick. */
    public Pick pick() {
        return new Pick(lot, amount);
    }
}
