package org.gridgovernance.resource.count;

import java.time.Instant;
import java.util.List;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Unit;

/** What happens to a {@link StockCount}. */
public sealed interface StockCountEvent extends Event {
    /**
     * It was started (开始盘点).
     *
     * @param point at which point
     */
    record Started(StockPointId point) implements StockCountEvent {}

    /**
     * An item was counted (清点).
     *
     * @param item the item
     * @param unit its unit
     * @param lots what was found of each lot
     * @param countedBy the account that counted
     */
    record ItemCounted(SupplyItemRef item, Unit unit, List<LotFound> lots, String countedBy)
            implements StockCountEvent {
        /** Copies the list. */
        public ItemCounted {
            lots = List.copyOf(lots);
        }
    }

    /**
     * It was finished (盘点完成).
     *
     * @param through up to which instant the books are closed, inclusive
     */
    record Finished(Instant through) implements StockCountEvent {}

    /** It was abandoned (中止盘点). */
    record Abandoned() implements StockCountEvent {}
}
