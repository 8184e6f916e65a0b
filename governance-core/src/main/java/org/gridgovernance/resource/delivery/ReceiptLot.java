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
 * What was sent of a lot, and what arrived of it (签收行). What was sent and what is over is what was received, damaged, expired and
 * missing. Immutable.
 *
 * @param item the item
 * @param lot the lot
 * @param sent how much was sent
 * @param received how much arrived in good order, and may be issued
 * @param damaged how much arrived damaged (破损)
 * @param expired how much arrived in good order after the last day of its use (过期)
 * @param missing how much did not arrive (短少)
 * @param over how much arrived that was not sent (溢余)
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
        BigDecimal less = sent.amount().subtract(good).subtract(damaged);
        return new ReceiptLot(
                item,
                sent.lot(),
                sent.amount(),
                expired ? BigDecimal.ZERO : good,
                damaged,
                expired ? good : BigDecimal.ZERO,
                less.max(BigDecimal.ZERO),
                less.negate().max(BigDecimal.ZERO));
    }

    /** Whether it arrived as it was sent, and may be issued. */
    public boolean isAsSent() {
        return received.compareTo(sent) == 0 && damaged.signum() == 0;
    }

    /** How it leaves transit: what is over comes from nowhere, as in a count. */
    List<Posting> postings() {
        BigDecimal damagedOfSent = damaged.min(sent);
        BigDecimal good = received.add(expired);
        BigDecimal goodOfSent = good.min(sent.subtract(damagedOfSent));
        Account shelf = expired.signum() > 0 ? Account.QUARANTINE : Account.SHELF;
        return Stream.of(
                        new Posting(lot, Account.TRANSIT, shelf, goodOfSent),
                        new Posting(lot, Account.TRANSIT, Account.QUARANTINE, damagedOfSent),
                        new Posting(lot, Account.TRANSIT, Account.LOSS, missing),
                        new Posting(lot, Account.DIFFERENCE, shelf, good.subtract(goodOfSent)),
                        new Posting(lot, Account.DIFFERENCE, Account.QUARANTINE, damaged.subtract(damagedOfSent)))
                .filter(posting -> posting.amount().signum() > 0)
                .toList();
    }
}
