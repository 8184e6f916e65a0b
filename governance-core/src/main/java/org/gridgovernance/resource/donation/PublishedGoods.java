package org.gridgovernance.resource.donation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;

/** Whether what is to be published of goods is what was received. */
final class PublishedGoods {
    private PublishedGoods() {}

    static void wants(PublishDonation command, Facts facts, Wanted wanted) {
        facts.find(Donation.entry(command.home(), command.donation()))
                .ifPresent(donation -> wanted.page(there(donation)));
    }

    /** Where some of it lies. */
    private static Criteria<Stock> there(Donation donation) {
        return Criteria.of(Stock.TYPE)
                .within(donation.home())
                .where(Stock.LOTS.containsAny(
                        donation.arrived().map(lot -> lot.lot().value()).toList()))
                .limit(Criteria.MOST);
    }

    static Stream<Reason> faults(List<PublishedLine> lines, Donation donation, Facts facts) {
        List<SupplyItemRef> items = lines.stream().map(PublishedLine::item).toList();
        Set<SupplyItemRef> received = donation.arrived().map(ArrivedLot::item).collect(Collectors.toSet());
        if (items.size() != received.size() || !received.equals(Set.copyOf(items))) {
            return Stream.of(DonationReason.LINES_DIFFER.at("lines"));
        }
        return Lines.each(lines, "lines", (told, at) -> donation.line(told.item()).stream()
                .flatMap(line -> faults(told, line.received(), left(told.item(), donation, facts), at)));
    }

    private static BigDecimal left(SupplyItemRef item, Donation donation, Facts facts) {
        Set<LotId> lots = donation.arrived().map(ArrivedLot::lot).collect(Collectors.toSet());
        return facts.page(there(donation)).items().stream()
                .map(Found::state)
                .filter(stock -> stock.item().equals(item))
                .flatMap(stock -> stock.lots().stream())
                .filter(lot -> lots.contains(lot.id()))
                .map(lot -> lot.balance(Account.SHELF)
                        .amount()
                        .add(lot.balance(Account.QUARANTINE).amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Reason> faults(PublishedLine line, Quantity received, BigDecimal left, String at) {
        if (!line.received().equals(received)) {
            return Stream.of(DonationReason.RECEIVED_DIFFERS.at(at + ".received"));
        }
        if (line.used().unit() != received.unit()) {
            return Stream.of(QuantityReason.UNIT_DIFFERS.at(at + ".used.unit"));
        }
        if (line.used().amount().compareTo(received.amount()) > 0) {
            return Stream.of(DonationReason.USED_TOO_MUCH.at(at + ".used"));
        }
        BigDecimal gone = received.amount().subtract(left).max(BigDecimal.ZERO);
        return line.used().amount().compareTo(gone) > 0
                ? Stream.of(DonationReason.USED_STILL_THERE.at(at + ".used"))
                : Stream.empty();
    }
}
