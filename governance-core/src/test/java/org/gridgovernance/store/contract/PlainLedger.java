package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.donation.Donation;
import org.gridgovernance.resource.donation.DonationUse;
import org.gridgovernance.resource.handout.Handout;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.gridgovernance.resource.ledger.StockLedger;
import org.gridgovernance.resource.ledger.Turnover;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.requisition.Requisition;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Ref;

/**
 * What the stocks hold, added up from their journals posting by posting: knows of no balance, no ledger and no rule.
 */
final class PlainLedger {
    private static final List<Account> KEPT = List.of(Account.SHELF, Account.QUARANTINE);

    private final Desk desk;
    private final AreaCode area;
    private final List<Line> lines = new ArrayList<>();

    /** One movement of a stock. */
    private record Line(Ref<Stock> stock, Moment moment, StockMovement movement) {
        Instant at(LedgerTime time) {
            return time == LedgerTime.OCCURRED ? moment.occurredAt() : moment.recordedAt();
        }
    }

    private PlainLedger(Desk desk, AreaCode area) {
        this.desk = desk;
        this.area = area;
    }

    static PlainLedger of(Desk desk, AreaCode area) {
        PlainLedger ledger = new PlainLedger(desk, area);
        assertThat(desk.journal(JournalRange.of(Stock.TYPE, area), entry -> {
                            if (entry.event() instanceof StockEvent.Moved moved) {
                                ledger.lines.add(new Line(entry.ref(), entry.moment(), moved.movement()));
                            }
                        })
                        .isRight())
                .isTrue();
        return ledger;
    }

    int size() {
        return lines.size();
    }

    private List<Stock> stocks() {
        return States.of(desk, Stock.TYPE).all().stream()
                .map(found -> found.state())
                .toList();
    }

    private static Ref<Stock> ref(Stock stock) {
        return Stock.entry(stock.home(), stock.point(), stock.item());
    }

    /** By whichever time: at no instant is less than nothing of a lot anywhere, and what is told to be free is at most the truth. */
    void assertNeverNegative() {
        for (Stock stock : stocks()) {
            for (Account account : KEPT) {
                for (LedgerTime time : LedgerTime.values()) {
                    Map<UUID, TreeMap<Instant, BigDecimal>> balances = balances(ref(stock), account, time);
                    balances.forEach((lot, series) -> assertThat(series.values())
                            .as("%s of %s in %s by %s", account, lot, ref(stock), time)
                            .allMatch(amount -> amount.signum() >= 0));
                    if (time == LedgerTime.OCCURRED) {
                        stock.lots().forEach(lot -> isFree(lot, account, balances));
                    }
                }
            }
        }
    }

    /** What there was of each lot after each instant at which something happened. */
    private Map<UUID, TreeMap<Instant, BigDecimal>> balances(Ref<Stock> stock, Account account, LedgerTime time) {
        Map<UUID, TreeMap<Instant, BigDecimal>> balances = new HashMap<>();
        lines.stream()
                .filter(line -> line.stock().equals(stock))
                .sorted(Comparator.comparing(line -> line.at(time)))
                .forEach(line -> line.movement().postings().forEach(posting -> {
                    TreeMap<Instant, BigDecimal> series =
                            balances.computeIfAbsent(posting.lot().value(), lot -> new TreeMap<>());
                    BigDecimal before = series.isEmpty()
                            ? BigDecimal.ZERO
                            : series.lastEntry().getValue();
                    series.put(line.at(time), before.add(posting.change(account)));
                }));
        return balances;
    }

    private static void isFree(Lot lot, Account account, Map<UUID, TreeMap<Instant, BigDecimal>> balances) {
        TreeMap<Instant, BigDecimal> series = balances.getOrDefault(lot.id().value(), new TreeMap<>());
        assertThat(lot.balance(account).amount())
                .isEqualByComparingTo(
                        series.isEmpty() ? BigDecimal.ZERO : series.lastEntry().getValue());
        series.keySet().forEach(at -> assertThat(lot.balance(account).free(at))
                .isLessThanOrEqualTo(series.tailMap(at, true).values().stream()
                        .min(Comparator.naturalOrder())
                        .orElseThrow()));
    }

    /** What became of a donation is what the postings of its lots add up to, account by account, of everything that may be seen. */
    void assertSameAs(Donation donation, DonationUse use) {
        for (DonationUse.Line line : use.lines()) {
            Set<LotId> lots = donation.arrived()
                    .filter(lot -> lot.item().equals(line.item()))
                    .map(ArrivedLot::lot)
                    .collect(Collectors.toSet());
            Map<Account, BigDecimal> sums = new HashMap<>();
            lines.stream()
                    .flatMap(each -> each.movement().postings().stream())
                    .filter(posting -> lots.contains(posting.lot()))
                    .forEach(posting -> List.of(posting.from(), posting.to())
                            .forEach(account -> sums.merge(account, posting.change(account), BigDecimal::add)));
            for (Account account : Account.values()) {
                assertThat(line.at(account))
                        .as("%s of %s", account, donation.id())
                        .isEqualByComparingTo(sums.getOrDefault(account, BigDecimal.ZERO));
            }
        }
    }

    /** The ledger of a period is balanced, and is what the postings add up to, lot by lot and account by account. */
    void assertSameAs(StockLedger ledger) {
        assertThat(ledger.isBalanced()).isTrue();
        Map<Object, BigDecimal> opening = new HashMap<>();
        Map<Object, BigDecimal> closing = new HashMap<>();
        for (Line line : lines) {
            Instant at = line.at(ledger.time());
            for (Posting posting : line.movement().postings()) {
                for (Account account : List.of(posting.from(), posting.to())) {
                    Object key = List.of(line.stock(), posting.lot(), account);
                    if (at.isBefore(ledger.from())) {
                        opening.merge(key, posting.change(account), BigDecimal::add);
                    }
                    if (at.isBefore(ledger.before())) {
                        closing.merge(key, posting.change(account), BigDecimal::add);
                    }
                }
            }
        }
        int[] seen = {0};
        ledger.lines()
                .forEach((lot, accounts) -> accounts.forEach((account, turnover) -> {
                    Object key = List.of(lot.stock(), lot.lot(), account);
                    assertThat(turnover.opening()).isEqualByComparingTo(opening.getOrDefault(key, BigDecimal.ZERO));
                    assertThat(turnover.closing()).isEqualByComparingTo(closing.getOrDefault(key, BigDecimal.ZERO));
                    seen[0]++;
                }));
        assertThat(seen[0]).isEqualTo(closing.size());
    }

    /** What is there at the end is what the stocks say. */
    void assertClosesWithTheStocks(StockLedger ledger) {
        for (Stock stock : stocks()) {
            for (Account account : KEPT) {
                Ref<Stock> ref = ref(stock);
                assertThat(ledger.total(lot -> lot.stock().equals(ref), account).closing())
                        .isEqualByComparingTo(stock.onHand(account));
            }
        }
    }

    // what the papers say

    /** Of every item each account is what the papers say that caused it; shelves and quarantine are one. */
    void assertToldByThePapers(StockLedger ledger) {
        Map<Object, BigDecimal> told = new HashMap<>();
        all(Voucher.TYPE).forEach(voucher -> voucher.lines().forEach(line -> line.postings()
                .forEach(posting -> post(told, line.item(), posting.from(), posting.to(), posting.amount()))));
        all(Allotment.TYPE).filter(sent -> sent.stage().isSent()).forEach(sent -> sent.lines()
                .forEach(line -> post(told, line.item(), Account.SHELF, Account.TRANSIT, line.loaded())));
        all(Receipt.TYPE).flatMap(receipt -> receipt.lots().stream()).forEach(lot -> {
            post(told, lot.item(), Account.TRANSIT, Account.SHELF, lot.sent().subtract(lot.missing()));
            post(told, lot.item(), Account.TRANSIT, Account.LOSS, lot.missing());
            post(told, lot.item(), Account.DIFFERENCE, Account.SHELF, lot.over());
        });
        all(Handout.TYPE)
                .filter(given -> given.returnedAt().isEmpty())
                .forEach(given -> post(
                        told,
                        given.item(),
                        Account.SHELF,
                        Account.PEOPLE,
                        given.quantity().amount()));
        all(StockCount.TYPE).flatMap(count -> count.items().stream()).forEach(item -> item.lots()
                .forEach(lot -> post(told, item.item(), Account.DIFFERENCE, Account.SHELF, lot.difference())));
        all(Donation.TYPE)
                .flatMap(Donation::arrived)
                .forEach(lot -> post(
                        told,
                        lot.item(),
                        Account.DONOR,
                        Account.SHELF,
                        lot.quantity().amount()));
        all(Requisition.TYPE)
                .flatMap(each -> each.lots().stream())
                .forEach(lot -> post(
                        told,
                        lot.item(),
                        Account.REQUISITIONED,
                        Account.SHELF,
                        lot.taken().amount().subtract(lot.returned().amount())));
        Map<Object, BigDecimal> entered = new HashMap<>();
        ledger.trialBalance()
                .forEach((item, accounts) -> accounts.forEach(
                        (account, turnover) -> entered.merge(key(item, account), turnover.closing(), BigDecimal::add)));
        assertThat(plain(told)).isEqualTo(plain(entered));
    }

    private <A extends Aggregate> Stream<A> all(AggregateType<A> type) {
        return States.of(desk, type).all().stream().map(found -> found.state());
    }

    private static void post(
            Map<Object, BigDecimal> sums, SupplyItemRef item, Account from, Account to, BigDecimal amount) {
        sums.merge(key(item, from), amount.negate(), BigDecimal::add);
        sums.merge(key(item, to), amount, BigDecimal::add);
    }

    private static Object key(SupplyItemRef item, Account account) {
        return List.of(item, account.isKept() ? Account.SHELF : account);
    }

    private static Map<Object, BigDecimal> plain(Map<Object, BigDecimal> sums) {
        Map<Object, BigDecimal> plain = new HashMap<>();
        sums.forEach((key, sum) -> {
            if (sum.signum() != 0) {
                plain.put(key, sum.stripTrailingZeros());
            }
        });
        return plain;
    }

    /** Of every item as much is in transit at that instant as was shipped before it and not received. */
    void assertInTransit(StockLedger ledger) {
        Map<SupplyItemRef, BigDecimal> open = new HashMap<>();
        Set<UUID> received = all(Receipt.TYPE)
                .filter(receipt -> receipt.receivedAt()
                        .filter(at -> at.isBefore(ledger.before()))
                        .isPresent())
                .map(receipt -> receipt.id().value())
                .collect(Collectors.toSet());
        all(Allotment.TYPE)
                .filter(sent -> sent.shippedAt()
                        .filter(at -> at.isBefore(ledger.before()))
                        .isPresent())
                .filter(sent -> !received.contains(sent.id().value()))
                .flatMap(sent -> sent.lines().stream())
                .forEach(line -> open.merge(line.item(), line.loaded(), BigDecimal::add));
        ledger.trialBalance().forEach((item, accounts) -> assertThat(
                        accounts.getOrDefault(Account.TRANSIT, Turnover.NONE).closing())
                .as("%s in transit before %s", item, ledger.before())
                .isEqualByComparingTo(open.getOrDefault(item, BigDecimal.ZERO)));
    }
}
