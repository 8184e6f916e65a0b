package org.gridgovernance.examples.season;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.examples.page.BarChart;
import org.gridgovernance.examples.page.Caption;
import org.gridgovernance.examples.page.ColumnChart;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.Series;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.examples.thirtydays.Answered;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.ledger.LossReport;
import org.gridgovernance.resource.ledger.LossRow;
import org.gridgovernance.resource.ledger.StockLedger;
import org.gridgovernance.resource.ledger.Turnover;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;

/** What came in and went out, week by week and month by month, and what was lost. */
final class FlowOfGoods {
    private static final int WEEK = 7;
    private static final int WEEKS = (Season.DAYS + WEEK - 1) / WEEK;

    private final Season season;
    private final List<StockLedger> months;
    private final Map<MovementKind, long[]> weeks = new EnumMap<>(MovementKind.class);

    /** Counts the movements of the journal by when they happened; beside them the books of each month. */
    FlowOfGoods(Season season, List<StockLedger> months) {
        this.season = season;
        this.months = months;
        Answered.by(season.setting()
                .desks()
                .observer()
                .journal(JournalRange.of(Stock.TYPE, SeasonPlaces.COUNTY), this::count));
    }

    private void count(JournalEntry<Stock> entry) {
        if (entry.event() instanceof StockEvent.Moved moved) {
            long day = ChronoUnit.DAYS.between(
                    Season.FIRST, Moment.day(entry.moment().occurredAt()));
            weeks.computeIfAbsent(moved.movement().kind(), none -> new long[WEEKS])[(int) day / WEEK]++;
        }
    }

    ColumnChart byWeek() {
        Words title = Words.of("每周出入库次数，按类别", "Movements a week, by kind");
        List<MovementKind> kinds = List.copyOf(weeks.keySet());
        return new ColumnChart(
                new Caption(title, title, Words.of("次", "movements")),
                Words.of("周", "week"),
                IntStream.range(0, WEEKS)
                        .mapToObj(week -> DataTable.same(Season.FIRST.plusDays((long) week * WEEK)))
                        .toList(),
                Series.coloured(
                        kinds.stream()
                                .map(kind -> Words.of(kind.zh(), kind.en()))
                                .toList(),
                        kinds.stream()
                                .map(kind -> IntStream.range(0, WEEKS)
                                        .mapToObj(week -> (double) weeks.getOrDefault(kind, new long[WEEKS])[week])
                                        .toList())
                                .toList()));
    }

    /** What each account of an item gained and gave in each month, over all points. */
    DataTable accounts(int number) {
        SupplyItem item = season.setting().goods().get(number);
        String unit = item.profile().title() + "（" + item.unit().zh() + "）";
        return new DataTable(
                Words.of("各科目逐月收入与发出", "What each account gained and gave").followedBy(unit),
                Stream.concat(
                                Stream.of(Words.of("科目", "account")),
                                months.stream()
                                        .map(month -> Moment.day(month.from())
                                                .toString()
                                                .substring(0, 7))
                                        .flatMap(month -> Stream.of(
                                                Words.of("收入", "gained").followedBy(month),
                                                Words.of("发出", "gave").followedBy(month),
                                                Words.of("期末", "had then").followedBy(month))))
                        .toList(),
                Stream.of(Account.values()).map(account -> row(item, account)).toList());
    }

    private List<Words> row(SupplyItem item, Account account) {
        return Stream.concat(
                        Stream.of(Words.of(account.zh(), account.en())),
                        months.stream()
                                .map(month -> month.total(line -> line.item().equals(item.named()), account))
                                .flatMap(FlowOfGoods::cells))
                .toList();
    }

    private static Stream<Words> cells(Turnover turnover) {
        return Stream.of(turnover.gained(), turnover.given(), turnover.closing())
                .map(amount -> DataTable.same(amount.toPlainString()));
    }

    /** For how many items at how many points something was lost or scrapped, by cause. */
    BarChart losses() {
        Map<CodeTable, Long> causes = Answered.by(
                        LossReport.of(season.setting().desks().observer(), SeasonPlaces.COUNTY, Season.period()))
                .rows()
                .stream()
                .collect(Collectors.groupingBy(
                        LossRow::cause,
                        () -> new TreeMap<>(Comparator.comparing(CodeTable::code)),
                        Collectors.counting()));
        Words title = Words.of("损失与报废，按原因", "Lost and scrapped, by cause");
        return new BarChart(
                new Caption(title, title, Words.of("笔（物资点与品目）", "items at points")),
                Words.of("原因", "cause"),
                causes.keySet().stream()
                        .map(cause -> Words.of(cause.zh(), cause.en()))
                        .toList(),
                List.of(new Series(
                        Words.of("笔", "items at points"),
                        "s1",
                        causes.values().stream().map(Long::doubleValue).toList())),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }
}
