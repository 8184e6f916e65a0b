package org.gridgovernance.resource.donation;

import java.time.Instant;
import java.util.List;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.point.StockPointId;

/**
 * Donated goods arrived (捐赠到货). Immutable.
 *
 * @param point at which point
 * @param at when
 * @param lots which lots, and how much of each
 */
public record DonationArrival(StockPointId point, Instant at, List<ArrivedLot> lots) {
    /** Copies the list. */
    public DonationArrival {
        lots = List.copyOf(lots);
    }
}
