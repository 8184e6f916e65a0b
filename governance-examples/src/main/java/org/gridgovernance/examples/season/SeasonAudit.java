package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.examples.thirtydays.Answered;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.gridgovernance.resource.ledger.StockLedger;
import org.gridgovernance.resource.ledger.Turnover;
import org.gridgovernance.resource.need.NeedFigures;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.type.Criteria;

/** Whether nothing is lost: the books against themselves by both times, the stocks, the papers, and what was heard. */
final class SeasonAudit {
    private static final int AT_ONCE = 1_000;

    private final Season season;
    private final Desk auditor;
    private final List<BooksAgree> agreements = new ArrayList<>();
    private final Map<LedgerTime, List<StockLedger>> months = new HashMap<>();

    SeasonAudit(Season season) {
        this.season = season;
        auditor = season.setting().desks().observer();
    }

    /** All that was held against each other. */
    List<BooksAgree> agreements() {
        return agreements;
    }

    boolean isSound() {
        return agreements.stream().allMatch(BooksAgree::isSound);
    }

    /** The books of each month, by when things happened. */
    List<StockLedger> months() {
        return months.getOrDefault(LedgerTime.OCCURRED, List.of());
    }

    SeasonAudit look() {
        StockLedger occurred = whole(LedgerTime.OCCURRED);
        StockLedger recorded = whole(LedgerTime.RECORDED);
        balanced(Words.of("批次账户平衡（按发生时间）", "accounts of lots that balance, by when it happened"), occurred);
        balanced(Words.of("批次账户平衡（按登记时间）", "accounts of lots that balance, by when it was written"), recorded);
        Map<List<Object>, BigDecimal> closings = closings(occurred, Turnover::closing);
        same(Words.of("两种口径期末一致", "closings alike by both times"), closings, closings(recorded, Turnover::closing));
        chained(
                LedgerTime.OCCURRED,
                Words.of("月末即月初（按发生时间）", "months that go on where the last ended, by when it happened"));
        chained(
                LedgerTime.RECORDED,
                Words.of("月末即月初（按登记时间）", "months that go on where the last ended, by when it was written"));
        same(Words.of("账与库存一致", "books and stocks"), kept(closings), stocks());
        same(Words.of("账与监听一致", "books and what was heard"), closings, heard());
        papers(occurred);
        needs();
        neverLess();
        store();
        return this;
    }

    private StockLedger whole(LedgerTime time) {
        Instant end = season.setting().clock().instant().plusSeconds(1);
        return Answered.by(StockLedger.of(auditor, SeasonPlaces.COUNTY, Moment.start(Season.FIRST), end, time));
    }

    private void balanced(Words label, StockLedger ledger) {
        int all = ledger.lines().size();
        agreements.add(new BooksAgree(label, ledger.isBalanced() ? all : 0, all));
    }

    private <V> void same(Words label, Map<List<Object>, V> one, Map<List<Object>, V> other) {
        agreements.add(BooksAgree.between(label, one, other));
    }

    /** By lot at a point and account, as far as it is not nothing. */
    private static Map<List<Object>, BigDecimal> closings(StockLedger ledger, Function<Turnover, BigDecimal> which) {
        Map<List<Object>, BigDecimal> closings = new HashMap<>();
        ledger.lines()
                .forEach((lot, accounts) -> accounts.forEach((account, turnover) ->
                        closings.put(List.of(lot.point(), lot.item(), lot.lot(), account), which.apply(turnover))));
        return PaperSums.plain(closings);
    }

    private static Map<List<Object>, BigDecimal> kept(Map<List<Object>, BigDecimal> closings) {
        Map<List<Object>, BigDecimal> kept = new HashMap<>(closings);
        kept.keySet().removeIf(key -> !((Account) key.get(3)).isKept());
        return kept;
    }

    private void chained(LedgerTime time, Words label) {
        List<StockLedger> ledgers = Stream.iterate(YearMonth.from(Season.FIRST), month -> month.plusMonths(1))
                .limit(3)
                .map(month -> Answered.by(StockLedger.of(auditor, SeasonPlaces.COUNTY, Period.of(month), time)))
                .toList();
        months.put(time, ledgers);
        long agreeing = Stream.of(1, 2)
                .filter(at -> closings(ledgers.get(at - 1), Turnover::closing)
                        .equals(closings(ledgers.get(at), Turnover::opening)))
                .count();
        agreements.add(new BooksAgree(label, agreeing, 2));
    }

    private Map<List<Object>, BigDecimal> stocks() {
        Map<List<Object>, BigDecimal> balances = new HashMap<>();
        Answered.by(auditor.searchAll(
                Criteria.of(Stock.TYPE).within(SeasonPlaces.COUNTY).limit(AT_ONCE),
                page -> page.forEach(found -> add(found.state(), balances))));
        return PaperSums.plain(balances);
    }

    private static void add(Stock stock, Map<List<Object>, BigDecimal> balances) {
        PointRef point = new PointRef(stock.home(), stock.point());
        stock.lots().forEach(lot -> Stream.of(Account.SHELF, Account.QUARANTINE)
                .forEach(account -> balances.put(
                        List.of(point, stock.item(), lot.id(), account),
                        lot.balance(account).amount())));
    }

    private Map<List<Object>, BigDecimal> heard() {
        Map<List<Object>, BigDecimal> balances = new HashMap<>();
        season.setting().book().stocks().forEach(stock -> stock.lots().forEach(lot -> Stream.of(Account.values())
                .forEach(account ->
                        balances.put(List.of(stock.point(), stock.item(), lot.id(), account), lot.at(account)))));
        return PaperSums.plain(balances);
    }

    private void papers(StockLedger ledger) {
        PaperSums papers = PaperSums.of(auditor);
        Map<List<Object>, BigDecimal> trial = new HashMap<>();
        ledger.trialBalance()
                .forEach((item, accounts) ->
                        accounts.forEach((account, turnover) -> trial.put(List.of(item, account), turnover.closing())));
        same(
                Words.of("账与单据一致（按品目、科目）", "books and papers, by item and account"),
                PaperSums.plain(trial),
                papers.byAccount());
        Map<List<Object>, BigDecimal> transit = new HashMap<>();
        ledger.trialBalance()
                .forEach((item, accounts) -> transit.put(
                        List.of(item),
                        accounts.getOrDefault(Account.TRANSIT, Turnover.NONE).closing()));
        same(
                Words.of("在途与未签收一致（按品目）", "in transit and not received yet, by item"),
                PaperSums.plain(transit),
                papers.onTheWay());
    }

    /** What the needs count as delivered is what arrived in good order for requests. */
    private void needs() {
        Needs needs = Answered.by(Needs.of(
                auditor,
                Criteria.of(SupplyRequest.TYPE).within(SeasonPlaces.COUNTY),
                season.setting().clock().instant()));
        Map<List<Object>, BigDecimal> counted = new HashMap<>();
        needs.byItem().forEach((item, figures) -> counted.put(List.of(item), figures.delivered()));
        Map<List<Object>, BigDecimal> arrived = new HashMap<>();
        Answered.by(auditor.searchAll(
                Criteria.of(Receipt.TYPE).within(SeasonPlaces.COUNTY).limit(AT_ONCE), page -> page.stream()
                        .map(found -> found.state())
                        .filter(receipt -> receipt.request().isPresent())
                        .flatMap(receipt -> receipt.lots().stream())
                        .forEach(lot -> arrived.merge(List.of(lot.item()), lot.received(), BigDecimal::add))));
        same(
                Words.of("已到货与签收一致（按品目）", "delivered and received, by item"),
                PaperSums.plain(counted),
                PaperSums.plain(arrived));
        Predicate<NeedFigures> whole = figures -> figures.approved()
                        .add(figures.surplus())
                        .compareTo(figures.promised()
                                .add(figures.inTransit())
                                .add(figures.delivered())
                                .add(figures.open()))
                >= 0;
        agreements.add(new BooksAgree(
                Words.of("需求行平衡", "lines of requests that add up"),
                needs.lines().stream()
                        .filter(need -> whole.test(need.figures()))
                        .count(),
                needs.lines().size()));
    }

    private void neverLess() {
        List<HeardLot> lots = season.setting().book().stocks().stream()
                .flatMap(stock -> stock.lots().stream())
                .toList();
        agreements.add(new BooksAgree(
                Words.of("任何时刻不为负的批次", "lots never less than nothing at any instant"),
                lots.stream().filter(HeardLot::wasNeverLessThanNothing).count(),
                lots.size()));
    }

    private void store() {
        StoreAudit audit = season.governance().verify(SeasonPlaces.COUNTY);
        agreements.add(new BooksAgree(
                Words.of("状态与日志一致", "states and journal"), audit.aggregates() - audit.found(), audit.aggregates()));
    }
}
