package org.gridgovernance.resource.requisition;

import java.util.List;
import org.gridgovernance.resource.item.SupplyItemRef;

/**
 * What goes back of an item to its owner (返还行), lot by lot. Immutable.
 *
 * @param item the item
 * @param lots its lots: 1 to 200, each once of the shelf and once of quarantine
 */
public record ReturnedLine(SupplyItemRef item, List<ReturnedLot> lots) {
    /** Copies the list. */
    public ReturnedLine {
        lots = List.copyOf(lots);
    }
}
