package org.gridgovernance.resource.point;

import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.type.Ref;

/**
 * Which stock point, and in which area it is on record: named so from other homes. Immutable.
 *
 * @param home its home
 * @param id its id
 */
public record PointRef(AreaCode home, StockPointId id) {
    /** Where it is. */
    public Ref<StockPoint> ref() {
        return Ref.to(StockPoint.TYPE, home, id);
    }
}
