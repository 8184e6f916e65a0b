package org.gridgovernance.resident.relocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Found;

/**
 * Who is offered to another community and was not accepted (待接收人员), each list by the last date of acceptance. Immutable.
 *
 * @param waiting who may still be accepted
 * @param lapsed who may not, since the last date has passed: withdraw, and offer anew who still moves
 */
public record OpenOffers(List<Found<Resident>> waiting, List<Found<Resident>> lapsed) {
    /** Copies the lists. */
    public OpenOffers {
        waiting = List.copyOf(waiting);
        lapsed = List.copyOf(lapsed);
    }

    static OpenOffers of(List<Found<Resident>> offered, LocalDate today) {
        Map<Boolean, List<Found<Resident>>> lapsed = offered.stream()
                .collect(Collectors.partitioningBy(found -> found.state()
                        .offered()
                        .filter(offer -> offer.hasLapsed(today))
                        .isPresent()));
        return new OpenOffers(lapsed.getOrDefault(false, List.of()), lapsed.getOrDefault(true, List.of()));
    }
}
