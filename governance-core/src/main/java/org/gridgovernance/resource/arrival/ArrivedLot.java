package org.gridgovernance.resource.arrival;

import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * A lot that arrived by a paper, and how much of it (到货批次). Immutable.
 *
 * @param item the item
 * @param title what the item was called then, for those who may not read its catalogue
 * @param lot the lot
 * @param quantity how much arrived
 */
public record ArrivedLot(SupplyItemRef item, String title, LotId lot, Quantity quantity) {}
