package org.gridgovernance.resource.point;

import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;

/** What happens to a {@link StockPoint}. */
public sealed interface StockPointEvent extends Event {
    /**
     * It was opened (启用).
     *
     * @param kind what it is
     * @param title what it is called
     * @param partner whose shop it is
     * @param at where it is
     */
    record Opened(PointKind kind, String title, Optional<OrganizationRef> partner, Optional<GeoPoint> at)
            implements StockPointEvent {}

    /**
     * What is known of it was corrected (更正).
     *
     * @param title what it is called
     * @param partner whose shop it is
     * @param at where it is
     */
    record Corrected(String title, Optional<OrganizationRef> partner, Optional<GeoPoint> at)
            implements StockPointEvent {}

    /**
     * It was entrusted to somebody (交接保管).
     *
     * @param custodian who answers for what is in it
     */
    record Entrusted(WorkerId custodian) implements StockPointEvent {}

    /**
     * Its books were closed (结账).
     *
     * @param through the instant up to which, inclusive
     */
    record PeriodClosed(Instant through) implements StockPointEvent {}

    /** It was closed (关闭). */
    record Closed() implements StockPointEvent {}
}
