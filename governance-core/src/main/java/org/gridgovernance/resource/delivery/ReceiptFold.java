package org.gridgovernance.resource.delivery;

import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of a receipt make its state. */
final class ReceiptFold {
    private ReceiptFold() {}

    static Receipt accepted(Ref<Receipt> ref, ReceiptEvent.Accepted event, Moment moment) {
        return begun(ref, ReceiptStage.ACCEPTED, moment)
                .allotment(event.allotment())
                .request(event.request())
                .build();
    }

    static Receipt declined(Ref<Receipt> ref, ReceiptEvent.Declined event, Moment moment) {
        return begun(ref, ReceiptStage.DECLINED, moment)
                .allotment(event.allotment())
                .request(event.request())
                .because(event.because())
                .build();
    }

    private static Receipt.Builder begun(Ref<Receipt> ref, ReceiptStage stage, Moment moment) {
        Receipt.Builder begun = Receipt.builder();
        begun.id(new ReceiptId(ref.id())).home(ref.home()).stage(stage).stageSince(moment.occurredAt());
        return begun;
    }

    static Receipt received(Receipt receipt, ReceiptEvent.Received event, Moment moment) {
        return Receipt.builder()
                .from(receipt)
                .stage(ReceiptStage.RECEIVED)
                .stageSince(moment.occurredAt())
                .point(event.point())
                .receivedAt(moment.occurredAt())
                .lots(event.lots())
                .build();
    }
}
