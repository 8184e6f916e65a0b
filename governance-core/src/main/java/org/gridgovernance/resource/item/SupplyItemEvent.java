package org.gridgovernance.resource.item;

import org.gridgovernance.kernel.Event;
import org.gridgovernance.resource.quantity.Unit;

/** What happens to a {@link SupplyItem}. */
public sealed interface SupplyItemEvent extends Event {
    /**
     * It was put into the catalogue (编目).
     *
     * @param code its class
     * @param unit in what it is counted, for ever
     * @param profile what it is like
     */
    record Recorded(SupplyCode code, Unit unit, ItemProfile profile) implements SupplyItemEvent {}

    /**
     * It is like this from then on (修订).
     *
     * @param profile what it is like
     */
    record Revised(ItemProfile profile) implements SupplyItemEvent {}

    /** It is taken in no more (停用). */
    record Withdrawn() implements SupplyItemEvent {}
}
