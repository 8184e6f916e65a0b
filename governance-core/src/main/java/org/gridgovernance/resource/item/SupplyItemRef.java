package org.gridgovernance.resource.item;

import java.util.Optional;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
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

    /**
     * That it may not be kept in that area: {@link SupplyItemReason#ITEM_OUT_OF_REACH}.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public Optional<Reason> fault(AreaCode area, String path) {
        return reaches(area) ? Optional.empty() : Optional.of(SupplyItemReason.ITEM_OUT_OF_REACH.at(path));
    }

    /**
     * What is wrong with it by what is on record: {@link SupplyItemReason#ITEM_UNKNOWN}, {@link SupplyItemReason#ITEM_WITHDRAWN} of
     * what comes in. It must be wanted.
     *
     * @param incoming whether what is out of use is refused
     * @param path the field it stands in, as in the command's JSON
     */
    public Optional<Reason> fault(boolean incoming, Facts facts, String path) {
        Optional<SupplyItem> known = facts.find(ref());
        if (known.isEmpty()) {
            return Optional.of(SupplyItemReason.ITEM_UNKNOWN.at(path));
        }
        return known.flatMap(SupplyItem::withdrawnOn)
                .filter(out -> incoming)
                .map(out -> SupplyItemReason.ITEM_WITHDRAWN.at(path));
    }
}
