package org.gridgovernance.resource.handout;

import java.math.BigDecimal;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * What was handed out of a lot (发放批次). Immutable.
 *
 * @param lot the lot
 * @param facts what is known of it
 * @param amount how much, in the unit of the item
 */
public record GivenLot(LotId lot, LotFacts facts, BigDecimal amount) {
    /** Writes the amount without zeros at its end. */
    public GivenLot {
        amount = Quantity.plain(amount);
    }
}
