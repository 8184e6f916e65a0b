package org.gridgovernance.resource.handout;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;

/** What happens to a {@link Handout}. */
public sealed interface HandoutEvent extends Event {
    /**
     * It was handed out (发放).
     *
     * @param ration by which ration
     * @param item the item
     * @param point from which point
     * @param household to which household
     * @param persons to which persons
     * @param collector who came for it
     * @param quantity how much in all
     * @param lots of which lots
     * @param incident for which emergency
     */
    record Given(
            RationId ration,
            SupplyItemRef item,
            StockPointId point,
            Optional<HouseholdId> household,
            List<ResidentId> persons,
            Optional<ResidentId> collector,
            Quantity quantity,
            List<GivenLot> lots,
            Optional<IncidentCode> incident)
            implements HandoutEvent {
        /** Copies the lists. */
        public Given {
            persons = List.copyOf(persons);
            lots = List.copyOf(lots);
        }
    }

    /**
     * All of it was brought back (退回).
     *
     * @param point to which point
     * @param account whether onto the shelf or into quarantine; what had expired went into quarantine
     */
    record Returned(StockPointId point, Account account) implements HandoutEvent {}

    /**
     * It counts as received by another (领取对象变更).
     *
     * @param following who received, and who counts as having received
     */
    record Followed(Following following) implements HandoutEvent {}

    /**
     * It would count as received by another, had that one not received himself (并入对象已领取).
     *
     * @param doubling who received, and whom the other would count for
     */
    record Doubled(Following doubling) implements HandoutEvent {}

    /**
     * Whoever received was not the other after all (恢复领取对象).
     *
     * @param receiver who received, and counts so again
     */
    record Parted(Receiver receiver) implements HandoutEvent {}
}
