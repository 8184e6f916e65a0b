package org.gridgovernance.resource.movement;

import java.math.BigDecimal;
import java.util.List;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * So much of an item, and of which lots (批次行). Immutable.
 *
 * @param item the item
 * @param quantity how much in all, in the unit of the item
 * @param lots of which lots: at most 200, whose amounts sum up to the quantity
 */
public record LotLine(SupplyItemRef item, Quantity quantity, List<Pick> lots) {
    /** Copies the list. */
    public LotLine {
        lots = List.copyOf(lots);
    }

    /** How much of all lots that are named. */
    BigDecimal picked() {
        return lots.stream().map(Pick::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** So much of whatever lots: of those that expire first. */
    public static LotLine of(SupplyItemRef item, Quantity quantity) {
        return new LotLine(item, quantity, List.of());
    }

    /** So much of that lot. */
    public static LotLine of(SupplyItemRef item, Quantity quantity, LotId lot) {
        return new LotLine(item, quantity, List.of(new Pick(lot, quantity.amount())));
    }
}
