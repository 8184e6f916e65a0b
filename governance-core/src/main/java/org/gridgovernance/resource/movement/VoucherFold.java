package org.gridgovernance.resource.movement;

import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of a voucher make its state. */
final class VoucherFold {
    private VoucherFold() {}

    static Voucher entered(Ref<Voucher> ref, VoucherEvent.Entered event, Moment moment) {
        return Voucher.builder()
                .id(new VoucherId(ref.id()))
                .home(ref.home())
                .point(event.point())
                .kind(event.kind())
                .lines(event.lines())
                .incident(event.incident())
                .because(event.because())
                .cause(event.cause())
                .broughtBackOf(event.broughtBackOf())
                .occurredAt(moment.occurredAt())
                .build();
    }

    static Voucher broughtBack(Voucher voucher, VoucherEvent.BroughtBack event, Moment moment) {
        return Voucher.builder().from(voucher).addAllBack(event.lines()).build();
    }
}
