package org.gridgovernance.resource.count;

import java.time.Instant;
import java.util.List;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Unit;

/**
 * What was found of an item (品目盘点结果). Immutable.
 *
 * @param item the item
 * @param unit its unit
 * @param countedAt when it was counted
 * @param lots what was found of each lot
 */
public record CountedItem(SupplyItemRef item, Unit unit, Instant countedAt, List<LotFound> lots) {
    /** Copies the list. */
    public CountedItem {
        lots = List.copyOf(lots);
    }
}
