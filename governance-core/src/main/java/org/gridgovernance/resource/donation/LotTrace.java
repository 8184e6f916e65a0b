package org.gridgovernance.resource.donation;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.handout.Handout;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Index;

/** What became of the lots of donations: what lies in stocks and what papers tell of them, as far as a desk may read. No journal is read.
 * Not thread-safe while it reads. */
final class LotTrace {
    private static final int PORTION = 500;

    private final Desk desk;
    private final Map<LotId, SortedMap<AreaCode, SortedMap<Account, BigDecimal>>> books = new HashMap<>();
    private Set<LotId> some = Set.of();

    private LotTrace(Desk desk) {
        this.desk = desk;
    }

    /** Reads what there is, of one portion of the lots after another. */
    static Either<Rejection, LotTrace> of(Desk reading, List<Donation> donations) {
        LotTrace trace = new LotTrace(reading);
        donations.forEach(trace::add);
        List<LotId> lots = donations.stream()
                .flatMap(Donation::arrived)
                .map(ArrivedLot::lot)
                .toList();
        Either<Rejection, Long> read = Either.right(0L);
        for (int from = 0; from < lots.size(); from += PORTION) {
            List<LotId> portion = lots.subList(from, Math.min(lots.size(), from + PORTION));
            read = read.flatMap(before -> trace.read(portion));
        }
        return read.map(all -> trace);
    }

    private void add(Donation donation) {
        donation.arrived()
                .forEach(lot -> note(
                        lot.lot(),
                        donation.home(),
                        Account.DONOR,
                        lot.quantity().amount().negate()));
    }

    private Either<Rejection, Long> read(List<LotId> portion) {
        some = new HashSet<>(portion);
        return each(Stock.LOTS, Stock.TYPE, this::add)
                .flatMap(stocks -> each(Voucher.LOTS, Voucher.TYPE, this::add))
                .flatMap(vouchers -> each(Allotment.LOTS, Allotment.TYPE, this::add))
                .flatMap(allotments -> each(Receipt.LOTS, Receipt.TYPE, this::add))
                .map(receipts -> each(Handout.LOTS, Handout.TYPE, this::add).getOrElse(0L))
                .peek(handouts -> portion.forEach(this::balance));
    }

    private <A extends Aggregate> Either<Rejection, Long> each(
            Index.Many<A, UUID> lots, AggregateType<A> type, Consumer<A> add) {
        Criteria<A> which = Criteria.of(type)
                .where(lots.containsAny(some.stream().map(LotId::value).toList()))
                .limit(PORTION);
        return desk.searchAll(which, page -> page.forEach(found -> add.accept(found.state())));
    }

    private void add(Stock stock) {
        stock.lots().forEach(lot -> Stream.of(Account.SHELF, Account.QUARANTINE)
                .forEach(account -> tell(
                        lot.id(), stock.home(), account, lot.balance(account).amount())));
    }

    private void add(Voucher voucher) {
        voucher.lines().stream()
                .flatMap(line -> line.postings().stream())
                .forEach(posting -> add(posting, voucher.home()));
    }

    private void add(Posting posting, AreaCode home) {
        Stream.of(posting.from(), posting.to())
                .distinct()
                .filter(account -> !account.isKept())
                .forEach(account -> tell(posting.lot(), home, account, posting.change(account)));
    }

    private void add(Allotment allotment) {
        allotment.lines().stream()
                .filter(line -> allotment.stage().isSent())
                .flatMap(line -> line.lots().stream())
                .forEach(lot -> tell(lot.lot(), allotment.home(), Account.TRANSIT, lot.amount()));
    }

    private void add(Receipt receipt) {
        receipt.lots().stream()
                .flatMap(lot -> lot.postings().stream())
                .forEach(posting -> add(posting, receipt.home()));
    }

    private void add(Handout handout) {
        handout.lots().stream()
                .filter(lot -> handout.returnedAt().isEmpty())
                .forEach(lot -> tell(lot.lot(), handout.home(), Account.PEOPLE, lot.amount()));
    }

    private void tell(LotId lot, AreaCode home, Account account, BigDecimal amount) {
        if (some.contains(lot)) {
            note(lot, home, account, amount);
        }
    }

    private void note(LotId lot, AreaCode home, Account account, BigDecimal amount) {
        books.computeIfAbsent(lot, none -> new TreeMap<>())
                .computeIfAbsent(home, none -> new TreeMap<>())
                .merge(account, amount, BigDecimal::add);
    }

    /** In each area all accounts sum to nothing: what is left was missed or found in counts; or handed out, where that may not be read. */
    private void balance(LotId lot) {
        Optional.ofNullable(books.get(lot))
                .ifPresent(areas -> areas.forEach((home, accounts) -> {
                    BigDecimal rest = accounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    if (rest.signum() != 0) {
                        accounts.merge(
                                isHandedOutUnseen(home) ? Account.PEOPLE : Account.DIFFERENCE,
                                rest.negate(),
                                BigDecimal::add);
                    }
                }));
    }

    private boolean isHandedOutUnseen(AreaCode home) {
        return home.isCommunity()
                && desk.search(Criteria.of(Handout.TYPE).within(home).limit(1)).isLeft();
    }

    /** By how much each account changed, for some lots together; those that changed by nothing are left out. */
    SortedMap<Account, BigDecimal> accounts(Collection<LotId> which) {
        SortedMap<Account, BigDecimal> sums = new TreeMap<>();
        areasOf(which).forEach(areas -> areas.values()
                .forEach(accounts ->
                        accounts.forEach((account, amount) -> sums.merge(account, amount, BigDecimal::add))));
        return whole(sums);
    }

    /** What came to each area and did not go on from there. */
    SortedMap<AreaCode, BigDecimal> areas(Collection<LotId> which) {
        SortedMap<AreaCode, BigDecimal> sums = new TreeMap<>();
        areasOf(which)
                .forEach(areas -> areas.forEach((home, accounts) -> sums.merge(
                        home,
                        accounts.getOrDefault(Account.TRANSIT, BigDecimal.ZERO)
                                .add(accounts.getOrDefault(Account.DONOR, BigDecimal.ZERO))
                                .negate(),
                        BigDecimal::add)));
        return whole(sums);
    }

    private Stream<SortedMap<AreaCode, SortedMap<Account, BigDecimal>>> areasOf(Collection<LotId> which) {
        return which.stream().flatMap(lot -> Optional.ofNullable(books.get(lot)).stream());
    }

    private static <K> SortedMap<K, BigDecimal> whole(SortedMap<K, BigDecimal> sums) {
        sums.values().removeIf(amount -> amount.signum() == 0);
        return sums;
    }
}
