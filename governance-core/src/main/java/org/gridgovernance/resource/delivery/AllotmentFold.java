package org.gridgovernance.resource.delivery;

import java.util.List;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of an allotment make its state. */
final class AllotmentFold {
    private AllotmentFold() {}

    static Allotment promised(Ref<Allotment> ref, AllotmentEvent.Promised event, Moment moment) {
        return Allotment.builder()
                .id(new AllotmentId(ref.id()))
                .home(ref.home())
                .point(event.point())
                .to(event.to())
                .request(event.request())
                .returns(event.returns())
                .incident(event.incident())
                .lines(event.lines().stream()
                        .map(line -> new AllottedLine(line.item(), line.quantity(), List.of()))
                        .toList())
                .until(event.until())
                .needsAcceptance(event.needsAcceptance())
                .promisedAt(moment.occurredAt())
                .stage(AllotmentStage.PROMISED)
                .stageSince(moment.occurredAt())
                .build();
    }

    static Allotment picked(Allotment allotment, AllotmentEvent.Picked event, Moment moment) {
        return after(allotment, AllotmentAct.PICK, moment).lines(event.lines()).build();
    }

    static Allotment shipped(Allotment allotment, AllotmentEvent.Shipped event, Moment moment) {
        return after(allotment, AllotmentAct.SHIP, moment)
                .lines(event.lines())
                .shippedAt(moment.occurredAt())
                .build();
    }

    static Allotment released(Allotment allotment, AllotmentEvent.Released event, Moment moment) {
        return after(allotment, AllotmentAct.RELEASE, moment).build();
    }

    static Allotment settled(Allotment allotment, AllotmentEvent.Settled event, Moment moment) {
        return after(allotment, AllotmentAct.SETTLE, moment).build();
    }

    private static Allotment.Builder after(Allotment allotment, AllotmentAct act, Moment moment) {
        return Allotment.builder().from(allotment).stage(act.to()).stageSince(moment.occurredAt());
    }
}
