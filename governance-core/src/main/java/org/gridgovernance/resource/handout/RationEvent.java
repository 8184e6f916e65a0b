package org.gridgovernance.resource.handout;

import java.util.Optional;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/** What happens to a {@link Ration}. */
public sealed interface RationEvent extends Event {
    /**
     * It was opened (公布发放方案).
     *
     * @param item the item
     * @param period in which days it is handed out
     * @param basis by what it is reckoned
     * @param each how much a household or a person receives
     * @param incident for which emergency
     */
    record Opened(SupplyItemRef item, Period period, RationBasis basis, Quantity each, Optional<IncidentCode> incident)
            implements RationEvent {}

    /** It was closed before its time (提前结束). */
    record Closed() implements RationEvent {}
}
