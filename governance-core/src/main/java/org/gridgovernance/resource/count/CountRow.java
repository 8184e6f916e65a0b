package org.gridgovernance.resource.count;

import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Unit;

/**
 * A lot that was found otherwise than the books had it (盘点差异行). Immutable.
 *
 * @param area the home of the point
 * @param count in which count
 * @param point at which point
 * @param item of which item
 * @param unit its unit
 * @param countedAt when it was counted
 * @param lot what was found; not what was said of it
 */
public record CountRow(
        AreaCode area,
        StockCountId count,
        StockPointId point,
        SupplyItemRef item,
        Unit unit,
        Instant countedAt,
        LotFound lot) {
    /** Leaves out what somebody said of it, which may speak of a person. */
    public CountRow {
        lot = LotFound.builder().from(lot).because(Optional.empty()).build();
    }
}
