package org.gridgovernance.resource.arrival;

import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * A lot that arrived by a paper, and how much of it (到货批次). Immutable.
 *
 * @param item the item
 * @param lot the lot
 * @param quantity how much arrived
 */
public record ArrivedLot(SupplyItemRef item, LotId lot, Quantity quantity) {}
