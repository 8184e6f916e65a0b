package org.gridgovernance.resource.item;

import java.math.BigDecimal;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * In what an item comes (包装规格): so many of its unit in one pack, say a carton of 2,000. Immutable.
 *
 * @param title what it is called: 1 to 20 characters
 * @param holds how many of the item's unit are in it: more than 0
 */
public record Pack(String title, BigDecimal holds) {
    /** Writes the number without zeros at its end. */
    public Pack {
        holds = Quantity.plain(holds);
    }
}
