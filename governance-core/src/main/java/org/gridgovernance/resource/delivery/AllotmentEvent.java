package org.gridgovernance.resource.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.request.SupplyRequestRef;

/** What happens to an {@link Allotment}. */
public sealed interface AllotmentEvent extends Event {
    /**
     * Goods were promised, and are kept (预留).
     *
     * @param point where they are
     * @param to where they are to go
     * @param request the request they answer, if they answer one
     * @param returns the allotment of which they are sent back, if they are
     * @param incident for which emergency, if it is for one
     * @param lines how much of which items
     * @param until the first instant at which they are kept no more
     * @param needsAcceptance whether who takes must accept before it is shipped
     */
    record Promised(
            StockPointId point,
            PointRef to,
            Optional<SupplyRequestRef> request,
            Optional<AllotmentRef> returns,
            Optional<IncidentCode> incident,
            List<GoodsLine> lines,
            Instant until,
            boolean needsAcceptance)
            implements AllotmentEvent {
        /** Copies the list. */
        public Promised {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Lots were picked (拣货).
     *
     * @param lines all lines, with what was picked
     */
    record Picked(List<AllottedLine> lines) implements AllotmentEvent {
        /** Copies the list. */
        public Picked {
            lines = List.copyOf(lines);
        }
    }

    /**
     * It was sent (发运).
     *
     * @param lines all lines, with what was sent
     */
    record Shipped(List<AllottedLine> lines) implements AllotmentEvent {
        /** Copies the list. */
        public Shipped {
            lines = List.copyOf(lines);
        }
    }

    /** Nothing is kept for it any more (取消). */
    record Released() implements AllotmentEvent {}

    /** It was received, and is done with (办结). */
    record Settled() implements AllotmentEvent {}
}
