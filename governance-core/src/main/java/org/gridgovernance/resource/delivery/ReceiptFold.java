package org.gridgovernance.resource.delivery;

import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of a receipt make its state. */
final class ReceiptFold {
    private ReceiptFold() {}

    static Receipt expected(Ref<Receipt> ref, ReceiptEvent.Expected event, Moment moment) {
        return Receipt.builder()
                .id(new ReceiptId(ref.id()))
                .home(ref.home())
                .allotment(event.allotment())
                .request(event.request())
                .stage(ReceiptStage.EXPECTED)
                .stageSince(moment.occurredAt())
                .build();
    }

    static Receipt accepted(Receipt receipt, ReceiptEvent.Accepted event, Moment moment) {
        return at(receipt, ReceiptStage.ACCEPTED, moment).build();
    }

    static Receipt declined(Receipt receipt, ReceiptEvent.Declined event, Moment moment) {
        return at(receipt, ReceiptStage.DECLINED, moment)
                .because(event.because())
                .build();
    }

    static Receipt received(Receipt receipt, ReceiptEvent.Received event, Moment moment) {
        return at(receipt, ReceiptStage.RECEIVED, moment)
                .point(event.point())
                .receivedAt(moment.occurredAt())
                .lots(event.lots())
                .build();
    }

    private static Receipt.Builder at(Receipt receipt, ReceiptStage stage, Moment moment) {
        return Receipt.builder().from(receipt).stage(stage).stageSince(moment.occurredAt());
    }
}
