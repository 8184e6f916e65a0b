package org.gridgovernance.resource.donation;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Ref;

/**
 * What became of a donation (捐赠物资去向): where its lots are and what they were used for, as all stocks and papers tell that the
 * asker may read. What went where he may not read is in transit to him; what counts missed where he may not read hand-outs, he sees as
 * handed out. Immutable; nothing in it is personal.
 *
 * @param donation the donation
 * @param lines a line for each item that was received
 */
public record DonationUse(DonationId donation, List<Line> lines) {
    /** Copies the lines. */
    public DonationUse {
        lines = List.copyOf(lines);
    }

    /**
     * What became of one item. Immutable.
     *
     * @param item the item
     * @param received how much was received
     * @param accounts by how much each account changed by its movements, in the unit of the item: together nothing
     * @param areas what came to each area and stayed there, or was used up there; with what is in transit, all that was received
     */
    public record Line(
            SupplyItemRef item,
            Quantity received,
            SortedMap<Account, BigDecimal> accounts,
            SortedMap<AreaCode, BigDecimal> areas) {
        /** Copies the maps. */
        public Line {
            accounts = Collections.unmodifiableSortedMap(new TreeMap<>(accounts));
            areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
        }

        /** By how much an account changed, in the unit of the item: less than 0 if it gave. */
        public BigDecimal at(Account account) {
            return accounts.getOrDefault(account, BigDecimal.ZERO);
        }

        /** What was used, or handed out to people, in the unit of the item (已使用). */
        public BigDecimal used() {
            return at(Account.PEOPLE).add(at(Account.USE));
        }

        /** What is still there or on its way, in the unit of the item (结存). */
        public BigDecimal left() {
            return at(Account.SHELF).add(at(Account.QUARANTINE)).add(at(Account.TRANSIT));
        }

        /** What was lost, scrapped or missed in counts, in the unit of the item (损耗). */
        public BigDecimal lost() {
            return at(Account.LOSS).add(at(Account.SCRAP)).add(at(Account.DIFFERENCE));
        }

        private PublishedLine toPublish() {
            BigDecimal gone = received.amount().subtract(at(Account.SHELF)).subtract(at(Account.QUARANTINE));
            BigDecimal told = used().min(gone).max(BigDecimal.ZERO).min(received.amount());
            return new PublishedLine(item, received, new Quantity(told, received.unit()));
        }
    }

    /**
     * Follows the lots of one donation, at one moment of the store. Refused: {@link
     * org.gridgovernance.kernel.KernelReason#NOT_FOUND}, {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may
     * read no stocks and papers.
     */
    public static Either<Rejection, DonationUse> of(Desk desk, Ref<Donation> donation) {
        return desk.inSnapshot(reading -> reading.find(donation)
                .map(Found::state)
                .flatMap(found -> LotTrace.of(reading, List.of(found)).map(trace -> of(found, trace))));
    }

    static DonationUse of(Donation donation, LotTrace trace) {
        Map<SupplyItemRef, List<LotId>> lots = donation.arrived()
                .collect(Collectors.groupingBy(
                        ArrivedLot::item,
                        LinkedHashMap::new,
                        Collectors.mapping(ArrivedLot::lot, Collectors.toList())));
        return new DonationUse(
                donation.id(),
                donation.lines().stream()
                        .filter(line -> lots.containsKey(line.item()))
                        .map(line -> line(line, lots.getOrDefault(line.item(), List.of()), trace))
                        .toList());
    }

    private static Line line(DonationLine line, List<LotId> lots, LotTrace trace) {
        return new Line(line.item(), line.received(), trace.accounts(lots), trace.areas(lots));
    }

    /** What may be told the public now, for {@link PublishDonation}. */
    public List<PublishedLine> toPublish() {
        return lines.stream().map(Line::toPublish).toList();
    }
}
