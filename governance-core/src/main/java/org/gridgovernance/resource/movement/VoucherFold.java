package org.gridgovernance.resource.movement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.item.SupplyItemRef;
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
        Map<SupplyItemRef, VoucherLine> back = new LinkedHashMap<>();
        Stream.concat(voucher.back().stream(), event.lines().stream())
                .forEach(line -> back.merge(line.item(), line, VoucherFold::both));
        return Voucher.builder().from(voucher).back(back.values()).build();
    }

    /** However often something comes back, the state stays small. */
    private static VoucherLine both(VoucherLine one, VoucherLine other) {
        Map<Posting, BigDecimal> amounts = new LinkedHashMap<>();
        Stream.concat(one.postings().stream(), other.postings().stream())
                .forEach(each -> amounts.merge(amounting(each, BigDecimal.ZERO), each.amount(), BigDecimal::add));
        Map<LotId, NewLot> lots = new LinkedHashMap<>();
        Stream.concat(one.lots().stream(), other.lots().stream()).forEach(lot -> lots.putIfAbsent(lot.id(), lot));
        return new VoucherLine(
                one.item(),
                one.unit(),
                amounts.entrySet().stream()
                        .map(each -> amounting(each.getKey(), each.getValue()))
                        .toList(),
                List.copyOf(lots.values()));
    }

    private static Posting amounting(Posting posting, BigDecimal amount) {
        return new Posting(posting.lot(), posting.from(), posting.to(), amount);
    }
}
