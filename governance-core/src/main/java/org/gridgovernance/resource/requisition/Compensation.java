package org.gridgovernance.resource.requisition;

import java.time.Instant;
import java.util.List;

/**
 * What was paid for a requisition (征用补偿). Immutable.
 *
 * @param at when
 * @param fen how much, in fen: 0 or more
 * @param basis by which standard or valuation
 * @param lots for what goods, if for goods that do not go back
 * @param things for what things, if for things that do not go back
 */
public record Compensation(Instant at, long fen, String basis, List<CompensatedLot> lots, List<ThingCount> things) {
    /** Copies the lists. */
    public Compensation {
        lots = List.copyOf(lots);
        things = List.copyOf(things);
    }
}
