package org.gridgovernance.resource.item;

import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.type.Ref;

/**
 * Which supply item, and in which area it is on record: named so from other homes, for the catalogue may be a county's. Immutable.
 *
 * @param home its home
 * @param id its id
 */
public record SupplyItemRef(AreaCode home, SupplyItemId id) {
    /** Where it is. */
    public Ref<SupplyItem> ref() {
        return Ref.to(SupplyItem.TYPE, home, id);
    }

    /** Whether it may be kept in that area: its home is that area, or covers it. */
    public boolean reaches(AreaCode area) {
        return home.covers(area);
    }
}
