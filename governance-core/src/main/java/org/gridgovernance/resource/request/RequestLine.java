package org.gridgovernance.resource.request;

import java.math.BigDecimal;
import java.util.Optional;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * So much of an item is asked for (申请行), and so much was approved. Immutable.
 *
 * @param item the item
 * @param asked how much is asked for, in the unit of the item
 * @param approved how much was approved, at most that; empty until that is decided
 */
public record RequestLine(SupplyItemRef item, Quantity asked, Optional<Quantity> approved) {
    /** How much may be given: nothing until it was approved. */
    public BigDecimal granted() {
        return approved.map(Quantity::amount).orElse(BigDecimal.ZERO);
    }
}
