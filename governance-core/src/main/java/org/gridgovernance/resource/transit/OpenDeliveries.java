package org.gridgovernance.resource.transit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllotmentRef;

/**
 * What is still open of the deliveries of an area (未结调拨). Immutable.
 *
 * @param inTransit what was shipped and not received yet, the oldest first (在途)
 * @param offered what waits for the other area to accept it (待对方同意)
 * @param promised what is kept and not shipped yet, offers aside (待发运)
 * @param refused those of them that were to be settled or released, and why that was refused (未能办结)
 */
public record OpenDeliveries(
        List<Allotment> inTransit,
        List<Allotment> offered,
        List<Allotment> promised,
        Map<AllotmentRef, Rejection> refused) {
    /** Copies the lists and the map. */
    public OpenDeliveries {
        inTransit = List.copyOf(inTransit);
        offered = List.copyOf(offered);
        promised = List.copyOf(promised);
        refused = Map.copyOf(refused);
    }

    /** What has been in transit for at least so long (超时未签收). */
    public List<Allotment> overdue(Duration atLeast, Instant now) {
        return inTransit.stream()
                .filter(each -> !now.isBefore(each.stageSince().plus(atLeast)))
                .toList();
    }
}
