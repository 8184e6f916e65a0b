package org.gridgovernance.resource.ledger;

import java.util.Comparator;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.store.type.Ref;

/**
 * A lot of an item at a point (批次账户): that for which a ledger has a line. Immutable.
 *
 * @param point the point
 * @param item the item
 * @param lot the lot
 */
public record StockLot(PointRef point, SupplyItemRef item, LotId lot) implements Comparable<StockLot> {
    private static final Comparator<StockLot> ORDER = Comparator.comparing(
                    (StockLot each) -> each.point().home())
            .thenComparing(each -> each.point().id().value())
            .thenComparing(each -> each.item().home())
            .thenComparing(each -> each.item().id().value())
            .thenComparing(StockLot::lot);

    /** The stock it is part of. */
    public Ref<Stock> stock() {
        return Stock.entry(point.home(), point.id(), item);
    }

    @Override
    public int compareTo(StockLot other) {
        return ORDER.compare(this, other);
    }
}
