package org.gridgovernance.resource.ledger;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.store.JournalRange;

/**
 * The books of an area over a period (收发存账): what each account of each lot at each point had, gained, gave and has. Counted from the
 * movements when it is asked. Immutable and thread-safe. Source: Emergency Response Law (突发事件应对法) arts. 45, 46.
 *
 * @param area the area
 * @param from the first instant of the period
 * @param before the first instant after it
 * @param time by which of their times movements are placed
 * @param lines by lot at a point, and by account; accounts that never had anything are left out
 */
public record StockLedger(
        AreaCode area,
        Instant from,
        Instant before,
        LedgerTime time,
        SortedMap<StockLot, SortedMap<Account, Turnover>> lines) {

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if the period ends before it begins
     */
    public StockLedger {
        if (from.isAfter(before)) {
            throw new IllegalArgumentException("from " + from + " is after " + before);
        }
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    /**
     * Counts days, as the calendar of China has them; what was before them is read, too. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may
     * not read stocks there.
     */
    public static Either<Rejection, StockLedger> of(Desk desk, AreaCode area, Period period, LedgerTime time) {
        return of(
                desk,
                area,
                Moment.start(period.first()),
                Moment.start(period.last().plusDays(1)),
                time);
    }

    /**
     * Counts from an instant to another, see {@link #of(Desk, AreaCode, Period, LedgerTime)}.
     *
     * @throws IllegalArgumentException if the first instant is after the other
     */
    public static Either<Rejection, StockLedger> of(
            Desk desk, AreaCode area, Instant from, Instant before, LedgerTime time) {
        StockLedger none = new StockLedger(area, from, before, time, new TreeMap<>());
        LedgerCount count = new LedgerCount(from, before, time);
        return desk.journal(none.range(), count::add)
                .map(all -> new StockLedger(area, from, before, time, count.lines()));
    }

    /** What was written later is of no concern by that time; by the other it may have happened before. */
    private JournalRange<Stock> range() {
        JournalRange<Stock> all = JournalRange.of(Stock.TYPE, area);
        return time == LedgerTime.RECORDED ? all.recorded(Instant.EPOCH, before) : all;
    }

    /** What that account comes to, of all lots for which the question holds. */
    public Turnover total(Predicate<? super StockLot> which, Account account) {
        return lines.entrySet().stream()
                .filter(line -> which.test(line.getKey()))
                .flatMap(line -> Optional.ofNullable(line.getValue().get(account)).stream())
                .reduce(Turnover.NONE, Turnover::plus);
    }

    /** What is kept, on the shelf and in quarantine, comes to by point and item. */
    public SortedMap<PointRef, Map<SupplyItemRef, Turnover>> byPoint() {
        SortedMap<PointRef, Map<SupplyItemRef, Turnover>> points = new TreeMap<>(Comparator.comparing(PointRef::home)
                .thenComparing(point -> point.id().value()));
        lines.forEach((lot, accounts) -> accounts.forEach((account, turnover) -> {
            if (account.isKept()) {
                points.computeIfAbsent(lot.point(), none -> new LinkedHashMap<>())
                        .merge(lot.item(), turnover, Turnover::plus);
            }
        }));
        return points;
    }

    /** What each account comes to, by item (试算平衡表). */
    public Map<SupplyItemRef, SortedMap<Account, Turnover>> trialBalance() {
        Map<SupplyItemRef, SortedMap<Account, Turnover>> items = new LinkedHashMap<>();
        lines.forEach((lot, accounts) -> accounts.forEach((account, turnover) ->
                items.computeIfAbsent(lot.item(), none -> new TreeMap<>()).merge(account, turnover, Turnover::plus)));
        return items;
    }

    /**
     * The lines of a table as comma-separated values (RFC 4180), the first of them the headings, safe to open in a spreadsheet: what lay at
     * each point for issue and in quarantine, came and went; points and items by their titles, as far as the desk's actor may read them,
     * else by their ids.
     */
    public List<String> csv(Desk desk) {
        Titles titles = Titles.of(
                desk,
                lines.keySet().stream().map(StockLot::point),
                lines.keySet().stream().map(StockLot::item));
        Map<Row, Turnover> rows = new LinkedHashMap<>();
        lines.forEach((lot, accounts) -> accounts.forEach((account, turnover) -> {
            if (account.isKept()) {
                rows.merge(new Row(lot.point(), lot.item(), account), turnover, Turnover::plus);
            }
        }));
        return Stream.concat(
                        Stream.of(List.of("区划", "物资点", "品目", "科目", "期初", "收入", "发出", "期末")),
                        rows.entrySet().stream().map(row -> row.getKey().cells(titles, row.getValue())))
                .map(Formula::row)
                .toList();
    }

    private record Row(PointRef point, SupplyItemRef item, Account account) {
        List<?> cells(Titles titles, Turnover turnover) {
            return List.of(
                    point.home().code(),
                    titles.of(point),
                    titles.of(item),
                    account.zh(),
                    turnover.opening(),
                    turnover.gained(),
                    turnover.given(),
                    turnover.closing());
        }
    }

    /** Whether nothing is lost: every line is whole, and of no lot at no point the accounts sum to more or less than nothing. */
    public boolean isBalanced() {
        return lines.values().stream().allMatch(StockLedger::isBalanced);
    }

    private static boolean isBalanced(SortedMap<Account, Turnover> accounts) {
        Turnover sum = accounts.values().stream().reduce(Turnover.NONE, Turnover::plus);
        return accounts.values().stream().allMatch(Turnover::isWhole)
                && sum.opening().signum() == 0
                && sum.gained().compareTo(sum.given()) == 0
                && sum.closing().signum() == 0;
    }
}
