package org.gridgovernance.resource.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * So much of an item is allotted (调拨行), and these lots were picked or sent for it. Immutable.
 *
 * @param item the item
 * @param quantity how much is promised, in the unit of the item
 * @param lots what was picked, and once it is shipped what was sent: at most what is promised; empty before
 */
public record AllottedLine(SupplyItemRef item, Quantity quantity, List<SentLot> lots) {
    /** Copies the list. */
    public AllottedLine {
        lots = List.copyOf(lots);
    }

    /** What was picked or sent of it, of all lots. */
    public BigDecimal loaded() {
        return lots.stream().map(SentLot::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was picked or sent of that lot, if anything. */
    public Optional<SentLot> lot(LotId which) {
        return lots.stream().filter(lot -> lot.lot().equals(which)).findFirst();
    }
}
