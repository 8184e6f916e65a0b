package org.gridgovernance.resource.count;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Unit;

/**
 * What was found of an item (品目盘点结果). Counted again, it tells what was found last beside what the books would have had if it
 * had not been counted before. Immutable.
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

    /** What was found in all, when this was found after it; a lot of which nothing was left the first time is told no more by the second. */
    List<LotFound> again(List<LotFound> last) {
        Map<LotId, LotFound> before = new LinkedHashMap<>();
        lots.forEach(lot -> before.put(lot.lot(), lot));
        List<LotFound> found = last.stream()
                .map(lot -> Optional.ofNullable(before.remove(lot.lot()))
                        .map(lot::after)
                        .orElse(lot))
                .toList();
        return Stream.concat(found.stream(), before.values().stream().filter(LotFound::differs))
                .toList();
    }
}
