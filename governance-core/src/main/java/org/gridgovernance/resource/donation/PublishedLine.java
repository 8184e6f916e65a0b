package org.gridgovernance.resource.donation;

import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * What the public is told of an item (公示行). Immutable.
 *
 * @param item the item
 * @param received how much was received: as on record
 * @param used how much of it was used or handed out by then: 0 to what was received
 */
public record PublishedLine(SupplyItemRef item, Quantity received, Quantity used) {}
