package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.thirtydays.Answered;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.count.LotFound;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiptLot;
import org.gridgovernance.resource.donation.Donation;
import org.gridgovernance.resource.handout.Handout;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;

/** What every account of every item comes to by the papers, each read once, and by nothing else. For one thread. */
final class PaperSums {
    private static final int AT_ONCE = 1_000;

    private final Desk desk;
    private final Map<List<Object>, BigDecimal> sums = new HashMap<>();
    private final Map<List<Object>, BigDecimal> onTheWay = new HashMap<>();
    private long papers;

    private PaperSums(Desk desk) {
        this.desk = desk;
    }

    /** Read as somebody may read them. */
    static PaperSums of(Desk desk) {
        PaperSums sums = new PaperSums(desk);
        sums.each(Voucher.TYPE, sums::add);
        sums.each(Allotment.TYPE, sums::add);
        sums.each(Receipt.TYPE, sums::add);
        sums.each(Handout.TYPE, sums::add);
        sums.each(StockCount.TYPE, sums::add);
        sums.each(Donation.TYPE, sums::add);
        return sums;
    }

    /** By item and account, as far as it is not nothing. */
    Map<List<Object>, BigDecimal> byAccount() {
        return plain(sums);
    }

    /** What was shipped and not received, by item. */
    Map<List<Object>, BigDecimal> onTheWay() {
        return plain(onTheWay);
    }

    static Map<List<Object>, BigDecimal> plain(Map<List<Object>, BigDecimal> sums) {
        Map<List<Object>, BigDecimal> plain = new HashMap<>();
        sums.forEach((key, sum) -> {
            if (sum.signum() != 0) {
                plain.put(key, Quantity.plain(sum));
            }
        });
        return plain;
    }

    /** How many papers there are. */
    long papers() {
        return papers;
    }

    private <A extends Aggregate> void each(AggregateType<A> type, Consumer<A> paper) {
        papers += Answered.by(desk.searchAll(
                Criteria.of(type).within(SeasonPlaces.COUNTY).limit(AT_ONCE),
                page -> page.forEach(found -> paper.accept(found.state()))));
    }

    private void add(Voucher voucher) {
        voucher.lines().forEach(line -> line.postings()
                .forEach(posting -> move(line.item(), posting.from(), posting.to(), posting.amount())));
    }

    private void add(Allotment allotment) {
        if (allotment.stage().isSent()) {
            allotment.lines().forEach(line -> {
                move(line.item(), Account.SHELF, Account.TRANSIT, line.loaded());
                onTheWay.merge(List.of(line.item()), line.loaded(), BigDecimal::add);
            });
        }
    }

    private void add(Receipt receipt) {
        receipt.lots().forEach(this::add);
    }

    private void add(ReceiptLot lot) {
        change(lot.item(), Account.TRANSIT, lot.sent().negate());
        change(lot.item(), Account.SHELF, lot.received());
        change(lot.item(), Account.QUARANTINE, lot.damaged().add(lot.expired()).add(lot.over()));
        change(lot.item(), Account.LOSS, lot.missing());
        change(lot.item(), Account.DIFFERENCE, lot.over().negate());
        onTheWay.merge(List.of(lot.item()), lot.sent().negate(), BigDecimal::add);
    }

    private void add(Handout handout) {
        if (handout.returnedAt().isEmpty()) {
            move(
                    handout.item(),
                    Account.SHELF,
                    Account.PEOPLE,
                    handout.quantity().amount());
        }
    }

    private void add(StockCount count) {
        count.items().forEach(item -> item.lots().forEach(lot -> add(item.item(), lot)));
    }

    private void add(SupplyItemRef item, LotFound lot) {
        move(item, Account.DIFFERENCE, Account.SHELF, lot.difference(Account.SHELF));
        move(item, Account.DIFFERENCE, Account.QUARANTINE, lot.difference(Account.QUARANTINE));
    }

    private void add(Donation donation) {
        donation.arrived()
                .forEach(lot -> move(
                        lot.item(), Account.DONOR, Account.SHELF, lot.quantity().amount()));
    }

    private void move(SupplyItemRef item, Account from, Account to, BigDecimal amount) {
        change(item, from, amount.negate());
        change(item, to, amount);
    }

    private void change(SupplyItemRef item, Account account, BigDecimal change) {
        sums.merge(List.of(item, account), change, BigDecimal::add);
    }
}
