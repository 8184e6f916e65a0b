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
     * This area was told that goods are to come (登记来货).
     *
     * @param allotment the allotment
     * @param request the request it answers, if it answers one
     */
    record Expected(AllotmentRef allotment, Optional<SupplyRequestRef> request) implements ReceiptEvent {}

    /** The offer was accepted (同意接收). */
    record Accepted() implements ReceiptEvent {}

    /**
     * The offer was declined (谢绝).
     *
     * @param because why
     */
    record Declined(PersonalText because) implements ReceiptEvent {}

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
