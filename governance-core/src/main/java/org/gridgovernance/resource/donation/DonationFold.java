package org.gridgovernance.resource.donation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.type.Ref;

/** How the events of a donation make its state. */
final class DonationFold {
    private DonationFold() {}

    static Donation promised(Ref<Donation> ref, DonationEvent.Promised event, Moment moment) {
        return Donation.builder()
                .id(new DonationId(ref.id()))
                .home(ref.home())
                .donor(event.donor())
                .unnamed(event.unnamed())
                .lines(event.lines().stream().map(DonationLine::promised).toList())
                .purpose(event.purpose())
                .incident(event.incident())
                .stage(DonationStage.PROMISED)
                .promisedAt(moment.occurredAt())
                .build();
    }

    static Donation received(Donation before, DonationEvent.Received event, Moment moment) {
        LocalDate by = before.publishBy()
                .filter(earlier -> earlier.isBefore(event.publishBy()))
                .orElse(event.publishBy());
        return Donation.builder()
                .from(before)
                .stage(DonationStage.RECEIVED)
                .lines(plus(before.lines(), event.lots()))
                .addArrival(new DonationArrival(event.point(), moment.occurredAt(), event.lots()))
                .publishBy(by)
                .build();
    }

    private static List<DonationLine> plus(List<DonationLine> lines, List<ArrivedLot> lots) {
        Map<SupplyItemRef, DonationLine> after = new LinkedHashMap<>();
        lines.forEach(line -> after.put(line.item(), line));
        for (ArrivedLot lot : lots) {
            Quantity none = Quantity.none(lot.quantity().unit());
            after.put(
                    lot.item(),
                    after.getOrDefault(lot.item(), new DonationLine(lot.item(), none, none))
                            .plus(lot.quantity()));
        }
        return List.copyOf(after.values());
    }

    static Donation published(Donation before, DonationEvent.Published event, Moment moment) {
        return Donation.builder()
                .from(before)
                .stage(DonationStage.PUBLISHED)
                .addPublication(new Publication(moment.occurredAt(), event.where(), event.lines()))
                .publishBy(Optional.empty())
                .build();
    }

    static Donation withdrawn(Donation before, DonationEvent.Withdrawn event, Moment moment) {
        return Donation.builder()
                .from(before)
                .stage(DonationStage.WITHDRAWN)
                .because(event.because())
                .build();
    }

    static Donation erased(Donation before, DonationEvent.DonorErased event, Moment moment) {
        return Donation.builder()
                .from(before)
                .unnamed(true)
                .erasedOn(moment.occurredOn())
                .build();
    }
}
