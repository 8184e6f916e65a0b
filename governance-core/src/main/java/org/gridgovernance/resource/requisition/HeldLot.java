package org.gridgovernance.resource.requisition;

import java.math.BigDecimal;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * A lot that came by a requisition, and what became of it (征用批次). Immutable.
 *
 * @param item the item
 * @param title what the item was called when it was taken
 * @param lot the lot
 * @param taken how much was taken
 * @param returned how much of that went back
 * @param compensated how much of that was paid for instead
 */
public record HeldLot(
        SupplyItemRef item, String title, LotId lot, Quantity taken, Quantity returned, Quantity compensated) {
    static HeldLot taken(ArrivedLot arrived) {
        Quantity none = Quantity.none(arrived.quantity().unit());
        return new HeldLot(arrived.item(), arrived.title(), arrived.lot(), arrived.quantity(), none, none);
    }

    /** How much is neither returned nor compensated, in the unit of the item (未了). */
    public BigDecimal open() {
        return taken.amount().subtract(returned.amount()).subtract(compensated.amount());
    }

    HeldLot giveBack(Quantity more) {
        return new HeldLot(item, title, lot, taken, returned.plus(more), compensated);
    }

    HeldLot compensate(Quantity more) {
        return new HeldLot(item, title, lot, taken, returned, compensated.plus(more));
    }
}
