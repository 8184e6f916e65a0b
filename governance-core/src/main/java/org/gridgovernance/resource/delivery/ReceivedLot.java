package org.gridgovernance.resource.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * What arrived of a lot that was sent (实收批次). Immutable.
 *
 * @param item the item
 * @param lot the lot
 * @param received how much arrived in good order: 0 or more, in the unit of the item
 * @param damaged how much arrived damaged: 0 or more; with what is in good order at most twice what was sent
 */
public record ReceivedLot(SupplyItemRef item, LotId lot, BigDecimal received, BigDecimal damaged) {
    /** Writes the amounts without zeros at their ends. */
    public ReceivedLot {
        received = Quantity.plain(received);
        damaged = Quantity.plain(damaged);
    }

    /** Compared with what was sent. */
    ReceiptLot against(SentLot sent, LocalDate arrivedOn) {
        return ReceiptLot.of(item, sent, received, damaged, arrivedOn);
    }
}
