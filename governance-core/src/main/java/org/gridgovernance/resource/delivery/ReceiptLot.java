package org.gridgovernance.resource.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * What was sent of a lot, and what arrived of it (签收行). What was sent is what was received, damaged, expired and missing; what is over
 * comes on top. Immutable.
 *
 * @param item the item
 * @param lot the lot
 * @param sent how much was sent
 * @param received how much of it arrived in good order, and may be issued
 * @param damaged how much of it arrived damaged (破损)
 * @param expired how much of it arrived in good order after the last day of its use (过期)
 * @param missing how much of it did not arrive (短少)
 * @param over how much arrived that was not sent, in whatever order (溢余); it is in quarantine
 */
public record ReceiptLot(
        SupplyItemRef item,
        LotId lot,
        BigDecimal sent,
        BigDecimal received,
        BigDecimal damaged,
        BigDecimal expired,
        BigDecimal missing,
        BigDecimal over) {
    /** Writes the amounts without zeros at their ends. */
    public ReceiptLot {
        sent = Quantity.plain(sent);
        received = Quantity.plain(received);
        damaged = Quantity.plain(damaged);
        expired = Quantity.plain(expired);
        missing = Quantity.plain(missing);
        over = Quantity.plain(over);
    }

    static ReceiptLot of(SupplyItemRef item, SentLot sent, BigDecimal good, BigDecimal damaged, LocalDate arrivedOn) {
        boolean expired = sent.facts().isExpired(arrivedOn);
        BigDecimal damagedOfSent = damaged.min(sent.amount());
        BigDecimal goodOfSent = good.min(sent.amount().subtract(damagedOfSent));
        BigDecimal ofSent = damagedOfSent.add(goodOfSent);
        return new ReceiptLot(
                item,
                sent.lot(),
                sent.amount(),
                expired ? BigDecimal.ZERO : goodOfSent,
                damagedOfSent,
                expired ? goodOfSent : BigDecimal.ZERO,
                sent.amount().subtract(ofSent),
                good.add(damaged).subtract(ofSent));
    }

    /** Whether that tells of it. */
    boolean isOf(ReceivedLot told) {
        return item.equals(told.item()) && lot.equals(told.lot());
    }

    /** What arrived of what was sent, in whatever order. */
    BigDecimal arrived() {
        return sent.subtract(missing);
    }

    /** Whether it arrived as it was sent, and may be issued. */
    public boolean isAsSent() {
        return received.compareTo(sent) == 0 && over.signum() == 0;
    }

    /** How it leaves transit: what is over comes from nowhere, as in a count, and stays in quarantine until somebody knows whose it is. */
    public List<Posting> postings() {
        return Stream.of(
                        new Posting(lot, Account.TRANSIT, Account.SHELF, received),
                        new Posting(lot, Account.TRANSIT, Account.QUARANTINE, damaged.add(expired)),
                        new Posting(lot, Account.TRANSIT, Account.LOSS, missing),
                        new Posting(lot, Account.DIFFERENCE, Account.QUARANTINE, over))
                .filter(posting -> posting.amount().signum() > 0)
                .toList();
    }
}
