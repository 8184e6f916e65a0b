package org.gridgovernance.resource.movement;

import java.util.List;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * So much of an item is taken in (入库行), lot by lot. Immutable.
 *
 * @param item the item
 * @param quantity how much in all, in the unit of the item
 * @param lots in which lots: 1 to 200, whose amounts sum up to the quantity
 */
public record TakenIn(SupplyItemRef item, Quantity quantity, List<TakenLot> lots) {
    /** Copies the list. */
    public TakenIn {
        lots = List.copyOf(lots);
    }
}
