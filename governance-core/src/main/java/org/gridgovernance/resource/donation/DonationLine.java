package org.gridgovernance.resource.donation;

import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * What is donated of an item (捐赠行). Immutable.
 *
 * @param item the item
 * @param promised how much was promised; nothing of what came unpromised
 * @param received how much arrived so far
 */
public record DonationLine(SupplyItemRef item, Quantity promised, Quantity received) {
    static DonationLine promised(GoodsLine line) {
        return new DonationLine(
                line.item(), line.quantity(), Quantity.none(line.quantity().unit()));
    }

    /** The same with so much more received. */
    DonationLine plus(Quantity more) {
        return new DonationLine(item, promised, received.plus(more));
    }
}
