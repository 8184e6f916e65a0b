package org.gridgovernance.resource.donation;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** What became of the lots of donations: what their movements changed, in all stocks of their items that a desk may read. Not
 * thread-safe while it reads. */
final class LotTrace {
    private static final int PORTION = 500;

    private final Set<LotId> lots;
    private final Map<LotId, SortedMap<Account, BigDecimal>> accounts = new HashMap<>();
    private final Map<LotId, SortedMap<AreaCode, BigDecimal>> areas = new HashMap<>();

    private LotTrace(Set<LotId> lots) {
        this.lots = lots;
    }

    /** Reads the movements, of one portion of the items after another. */
    static Either<Rejection, LotTrace> of(Desk reading, List<Donation> donations) {
        LotTrace trace = new LotTrace(donations.stream()
                .flatMap(Donation::arrived)
                .map(ArrivedLot::lot)
                .collect(Collectors.toSet()));
        List<SupplyItemId> items = donations.stream()
                .flatMap(Donation::arrived)
                .map(lot -> lot.item().id())
                .distinct()
                .toList();
        Optional<Instant> since = donations.stream()
                .flatMap(donation -> donation.arrivals().stream())
                .map(DonationArrival::at)
                .min(Comparator.naturalOrder());
        Either<Rejection, Long> read = Either.right(0L);
        for (int from = 0; from < items.size(); from += PORTION) {
            List<SupplyItemId> some = items.subList(from, Math.min(items.size(), from + PORTION));
            read = read.flatMap(before -> trace.read(reading, some, since));
        }
        return read.map(all -> trace);
    }

    private Either<Rejection, Long> read(Desk reading, List<SupplyItemId> items, Optional<Instant> since) {
        List<Ref<Stock>> stocks = new ArrayList<>();
        Either<Rejection, Long> found = reading.searchAll(
                Criteria.of(Stock.TYPE).where(Stock.ITEM.in(items)).limit(PORTION),
                page -> page.forEach(stock -> stocks.add(stock.ref())));
        for (Ref<Stock> stock : stocks) {
            found = found.flatMap(before -> reading.journal(life(stock, since), this::note));
        }
        return found;
    }

    /** What is told of a lot is written after it arrived. */
    private static JournalRange<Stock> life(Ref<Stock> stock, Optional<Instant> since) {
        return new JournalRange<>(
                Stock.TYPE, stock.home(), Optional.of(stock.id()), Long.MAX_VALUE, since, Optional.empty());
    }

    private void note(JournalEntry<Stock> entry) {
        if (entry.event() instanceof StockEvent.Moved moved) {
            moved.movement().postings().stream()
                    .filter(posting -> lots.contains(posting.lot()))
                    .forEach(posting -> note(posting, entry.ref().home()));
        }
    }

    private void note(Posting posting, AreaCode area) {
        SortedMap<Account, BigDecimal> sums = accounts.computeIfAbsent(posting.lot(), lot -> new TreeMap<>());
        sums.merge(posting.from(), posting.amount().negate(), BigDecimal::add);
        sums.merge(posting.to(), posting.amount(), BigDecimal::add);
        BigDecimal came = posting.change(Account.TRANSIT)
                .add(posting.change(Account.DONOR))
                .negate();
        areas.computeIfAbsent(posting.lot(), lot -> new TreeMap<>()).merge(area, came, BigDecimal::add);
    }

    /** By how much each account changed, for some lots together; those that changed by nothing are left out. */
    SortedMap<Account, BigDecimal> accounts(Collection<LotId> some) {
        return sum(accounts, some);
    }

    /** What came to each area and did not go on from there. */
    SortedMap<AreaCode, BigDecimal> areas(Collection<LotId> some) {
        return sum(areas, some);
    }

    private static <K> SortedMap<K, BigDecimal> sum(Map<LotId, SortedMap<K, BigDecimal>> each, Collection<LotId> some) {
        SortedMap<K, BigDecimal> sums = new TreeMap<>();
        some.forEach(lot -> Optional.ofNullable(each.get(lot))
                .ifPresent(found -> found.forEach((key, amount) -> sums.merge(key, amount, BigDecimal::add))));
        sums.values().removeIf(amount -> amount.signum() == 0);
        return sums;
    }
}
