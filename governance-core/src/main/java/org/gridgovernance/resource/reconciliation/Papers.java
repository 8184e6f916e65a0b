package org.gridgovernance.resource.reconciliation;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.delivery.AllotmentStage;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.donation.Donation;
import org.gridgovernance.resource.handout.Handout;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.requisition.Requisition;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;

/** What the stocks and papers of an area say. Not thread-safe. */
final class Papers {
    private static final int PAGE = 500;
    private static final UUID NOWHERE = new UUID(0, 0);

    private final Desk desk;
    private final AreaCode area;
    private final Instant now;
    private final Sums sums;
    private final Map<UUID, Allotment> underWay = new HashMap<>();
    private long read;

    Papers(Desk desk, AreaCode area, Instant now, Sums sums) {
        this.desk = desk;
        this.area = area;
        this.now = now;
        this.sums = sums;
    }

    static Sums.At lot(AreaCode home, StockPointId point, LotId lot) {
        return new Sums.At(LedgerFaultKind.STOCK, home, point.value(), lot.value());
    }

    static Sums.At paper(AreaCode home, UUID document) {
        return new Sums.At(LedgerFaultKind.PAPER, home, NOWHERE, document);
    }

    private static Sums.At reservation(AreaCode home, StockPointId point, UUID document) {
        return new Sums.At(LedgerFaultKind.RESERVATION, home, point.value(), document);
    }

    private static Sums.At transit(AllotmentRef allotment, LotId lot) {
        return new Sums.At(
                LedgerFaultKind.TRANSIT, allotment.home(), allotment.id().value(), lot.value());
    }

    /** How many papers there are. */
    Either<Rejection, Long> read() {
        return each(Stock.TYPE, this::add)
                .flatMap(stocks -> each(Voucher.TYPE, this::add))
                .flatMap(vouchers -> each(Allotment.TYPE, this::add))
                .flatMap(allotments -> each(Receipt.TYPE, this::add))
                .flatMap(receipts -> each(Handout.TYPE, this::add))
                .flatMap(handouts -> each(StockCount.TYPE, this::add))
                .flatMap(counts -> each(Donation.TYPE, this::add))
                .flatMap(donations -> each(Requisition.TYPE, this::add))
                .map(requisitions -> read);
    }

    private <A extends Aggregate> Either<Rejection, Long> each(AggregateType<A> type, Consumer<? super A> add) {
        return desk.searchAll(
                Criteria.of(type).within(area).limit(PAGE),
                page -> page.forEach(found -> {
                    read++;
                    add.accept(found.state());
                }));
    }

    private void add(Stock stock) {
        read--;
        for (Lot lot : stock.lots()) {
            for (Account account : Set.of(Account.SHELF, Account.QUARANTINE)) {
                sums.told(
                        lot(stock.home(), stock.point(), lot.id()),
                        stock.item(),
                        account,
                        lot.balance(account).amount());
            }
        }
        stock.reservations().stream()
                .filter(each -> each.isLive(now))
                .forEach(each -> sums.books(
                        reservation(stock.home(), stock.point(), each.document()),
                        stock.item(),
                        Account.SHELF,
                        each.amount()));
    }

    private void add(Voucher voucher) {
        voucher.lines().forEach(line -> line.postings().forEach(posting -> Stream.of(posting.from(), posting.to())
                .distinct()
                .filter(account -> !account.isKept())
                .forEach(account -> sums.told(
                        paper(voucher.home(), voucher.id().value()), line.item(), account, posting.change(account)))));
    }

    private void add(Allotment allotment) {
        UUID id = allotment.id().value();
        if (allotment.stage() == AllotmentStage.SHIPPED) {
            underWay.put(id, allotment);
        } else if (allotment.stage() == AllotmentStage.SETTLED
                && area.covers(allotment.to().home())) {
            arrived(allotment);
        }
        allotment.lines().forEach(line -> {
            if (allotment.stage().isSent()) {
                sums.told(paper(allotment.home(), id), line.item(), Account.TRANSIT, line.loaded());
            }
            if (allotment.isLive(now)) {
                sums.told(
                        reservation(allotment.home(), allotment.point(), id),
                        line.item(),
                        Account.SHELF,
                        line.quantity().amount());
            }
        });
    }

    /** What left an area and came to another is said twice; what has not been received is said once yet. */
    private void arrived(Allotment allotment) {
        allotment.lines().forEach(line -> line.lots()
                .forEach(lot ->
                        sums.books(transit(allotment.named(), lot.lot()), line.item(), Account.TRANSIT, lot.amount())));
    }

    private void arrived(Receipt receipt) {
        Optional.ofNullable(underWay.remove(receipt.id().value())).ifPresent(this::arrived);
        receipt.lots()
                .forEach(lot ->
                        sums.told(transit(receipt.allotment(), lot.lot()), lot.item(), Account.TRANSIT, lot.sent()));
    }

    private void add(Receipt receipt) {
        if (receipt.isReceived() && area.covers(receipt.allotment().home())) {
            arrived(receipt);
        }
        Sums.At at = paper(receipt.home(), receipt.id().value());
        receipt.lots().forEach(lot -> {
            sums.told(at, lot.item(), Account.TRANSIT, lot.sent().negate());
            sums.told(at, lot.item(), Account.LOSS, lot.missing());
            sums.told(at, lot.item(), Account.DIFFERENCE, lot.over().negate());
        });
    }

    private void add(Handout handout) {
        BigDecimal out = handout.returnedAt().isPresent()
                ? BigDecimal.ZERO
                : handout.quantity().amount();
        sums.told(paper(handout.home(), handout.id().value()), handout.item(), Account.PEOPLE, out);
    }

    private void add(StockCount count) {
        count.items().forEach(item -> item.lots()
                .forEach(lot -> sums.told(
                        paper(count.home(), count.id().value()),
                        item.item(),
                        Account.DIFFERENCE,
                        lot.difference().negate())));
    }

    private void add(Donation donation) {
        donation.arrivals().forEach(arrival -> arrival.lots()
                .forEach(lot -> sums.told(
                        paper(donation.home(), donation.id().value()),
                        lot.item(),
                        Account.DONOR,
                        lot.quantity().amount().negate())));
    }

    private void add(Requisition requisition) {
        requisition
                .lots()
                .forEach(lot -> sums.told(
                        paper(requisition.home(), requisition.id().value()),
                        lot.item(),
                        Account.REQUISITIONED,
                        lot.returned().amount().subtract(lot.taken().amount())));
    }
}
