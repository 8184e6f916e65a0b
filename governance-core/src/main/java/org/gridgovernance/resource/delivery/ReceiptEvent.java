package org.gridgovernance.resource.delivery;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.request.SupplyRequestRef;

/** What happens to a {@link Receipt}. */
public sealed interface ReceiptEvent extends Event {
    /**
     * The goods were accepted (同意接收): when they were offered, or when they arrived if nobody had to be asked.
     *
     * @param allotment the allotment
     * @param request the request it answers, if it answers one
     */
    record Accepted(AllotmentRef allotment, Optional<SupplyRequestRef> request) implements ReceiptEvent {}

    /**
     * The goods were declined (谢绝).
     *
     * @param allotment the allotment
     * @param request the request it answers, if it answers one
     * @param because why
     */
    record Declined(AllotmentRef allotment, Optional<SupplyRequestRef> request, PersonalText because)
            implements ReceiptEvent {}

    /**
     * The goods arrived (签收).
     *
     * @param point where
     * @param lots what was sent and what arrived, of each lot
     */
    record Received(StockPointId point, List<ReceiptLot> lots) implements ReceiptEvent {
        /** Copies the list. */
        public Received {
            lots = List.copyOf(lots);
        }
    }
}
