package org.gridgovernance.resource.request;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.type.Ref;

/** How the events of a supply request make its state. */
final class SupplyRequestFold {
    private SupplyRequestFold() {}

    static SupplyRequest asked(Ref<SupplyRequest> ref, SupplyRequestEvent.Asked event, Moment moment) {
        return SupplyRequest.builder()
                .id(new SupplyRequestId(ref.id()))
                .home(ref.home())
                .point(event.point())
                .lines(event.lines().stream()
                        .map(line -> new RequestLine(line.item(), line.quantity(), Optional.empty()))
                        .toList())
                .neededBy(event.neededBy())
                .askedOf(event.askedOf())
                .people(event.people())
                .incident(event.incident())
                .purpose(event.purpose())
                .askedBy(event.askedBy())
                .askedAt(moment.occurredAt())
                .stage(SupplyRequestStage.ASKED)
                .stageSince(moment.occurredAt())
                .build();
    }

    static SupplyRequest approved(SupplyRequest request, SupplyRequestEvent.Approved event, Moment moment) {
        Map<SupplyItemRef, Quantity> approved =
                event.lines().stream().collect(Collectors.toMap(GoodsLine::item, GoodsLine::quantity));
        return after(request, SupplyRequestAct.APPROVE, moment)
                .lines(request.lines().stream()
                        .map(line -> new RequestLine(
                                line.item(), line.asked(), Optional.ofNullable(approved.get(line.item()))))
                        .toList())
                .build();
    }

    static SupplyRequest declined(SupplyRequest request, SupplyRequestEvent.Declined event, Moment moment) {
        return after(request, SupplyRequestAct.DECLINE, moment)
                .because(event.because())
                .build();
    }

    static SupplyRequest withdrawn(SupplyRequest request, SupplyRequestEvent.Withdrawn event, Moment moment) {
        return after(request, SupplyRequestAct.WITHDRAW, moment).build();
    }

    static SupplyRequest closed(SupplyRequest request, SupplyRequestEvent.Closed event, Moment moment) {
        return after(request, SupplyRequestAct.CLOSE, moment).build();
    }

    private static SupplyRequest.Builder after(SupplyRequest request, SupplyRequestAct act, Moment moment) {
        return SupplyRequest.builder().from(request).stage(act.to()).stageSince(moment.occurredAt());
    }
}
