package org.gridgovernance.resource.delivery;

import java.util.List;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.item.SupplyItemRef;

/**
 * Which lots of an item are taken (拣货行). Immutable.
 *
 * @param item the item
 * @param lots the lots, each once
 */
public record PickedLine(SupplyItemRef item, List<Pick> lots) {
    /** Copies the list. */
    public PickedLine {
        lots = List.copyOf(lots);
    }
}
