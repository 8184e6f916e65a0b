package org.gridgovernance.resource.donation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;

/** Whether what is to be published of goods is what was received. */
final class PublishedGoods {
    private PublishedGoods() {}

    static Stream<Reason> faults(List<PublishedLine> lines, Donation donation) {
        List<SupplyItemRef> items = lines.stream().map(PublishedLine::item).toList();
        Set<SupplyItemRef> received = donation.arrived().map(ArrivedLot::item).collect(Collectors.toSet());
        if (items.size() != received.size() || !received.equals(Set.copyOf(items))) {
            return Stream.of(DonationReason.LINES_DIFFER.at("lines"));
        }
        return Lines.each(lines, "lines", (told, at) -> donation.line(told.item()).stream()
                .flatMap(line -> faults(told, line.received(), at)));
    }

    private static Stream<Reason> faults(PublishedLine line, Quantity received, String at) {
        if (!line.received().equals(received)) {
            return Stream.of(DonationReason.RECEIVED_DIFFERS.at(at + ".received"));
        }
        if (line.used().unit() != received.unit()) {
            return Stream.of(QuantityReason.UNIT_DIFFERS.at(at + ".used.unit"));
        }
        return line.used().amount().compareTo(received.amount()) > 0
                ? Stream.of(DonationReason.USED_TOO_MUCH.at(at + ".used"))
                : Stream.empty();
    }
}
