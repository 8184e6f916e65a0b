package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.examples.page.BarChart;
import org.gridgovernance.examples.page.Caption;
import org.gridgovernance.examples.page.ColumnChart;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.Series;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.examples.thirtydays.Answered;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.store.type.Criteria;

/** What lies where when the season is over, and until when it can be used. */
final class StockSections {
    private static final int MONTHS = 24;
    private static final int AT_ONCE = 1_000;

    private final Season season;
    private final List<Stock> stocks = new ArrayList<>();

    StockSections(Season season) {
        this.season = season;
        Answered.by(season.setting()
                .desks()
                .observer()
                .searchAll(
                        Criteria.of(Stock.TYPE)
                                .within(SeasonPlaces.COUNTY)
                                .where(Stock.IN_STOCK.is(true))
                                .limit(AT_ONCE),
                        page -> page.forEach(found -> stocks.add(found.state()))));
    }

    static Words words(StockPoint point) {
        return DataTable.same(point.home().code() + " " + point.title());
    }

    private List<StockPoint> all() {
        return season.setting().places().all();
    }

    private Stream<Stock> at(StockPoint point) {
        return stocks.stream().filter(stock -> stock.point().equals(point.id()));
    }

    /** Items of different units are not added: what is counted are items and lots. */
    BarChart byPoint() {
        Words title = Words.of("各物资点在库品目与批次", "Items and lots in stock, by point");
        return new BarChart(
                new Caption(title, title, Words.of("个", "items, lots")),
                Words.of("物资点", "point"),
                all().stream().map(StockSections::words).toList(),
                List.of(
                        series(Words.of("品目", "items"), "s1", point -> at(point).count()),
                        series(Words.of("批次", "lots"), "s2", point -> at(point)
                                .mapToLong(stock -> stock.lots().size())
                                .sum())),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private Series series(Words label, String style, ToLongFunction<StockPoint> number) {
        return new Series(
                label,
                style,
                all().stream().map(point -> (double) number.applyAsLong(point)).toList());
    }

    /** Masks and rice at every point. */
    DataTable points() {
        SupplyItem masks = season.setting().goods().get(SeasonGoods.MASKS);
        SupplyItem rice = season.setting().goods().get(SeasonGoods.RICE);
        return new DataTable(
                Words.of("口罩与大米", "Masks and rice"),
                List.of(
                        Words.of("物资点", "point"),
                        Words.of("口罩在库", "masks on the shelf"),
                        Words.of("口罩隔离", "masks in quarantine"),
                        Words.of("大米在库", "rice on the shelf"),
                        Words.of("大米隔离", "rice in quarantine")),
                all().stream()
                        .map(point -> Stream.concat(
                                        Stream.of(words(point)),
                                        Stream.of(masks, rice).flatMap(item -> amounts(point, item)))
                                .toList())
                        .toList());
    }

    private Stream<Words> amounts(StockPoint point, SupplyItem item) {
        return Stream.of(Account.SHELF, Account.QUARANTINE)
                .map(account -> at(point)
                        .filter(stock -> stock.item().equals(item.named()))
                        .map(stock -> stock.onHand(account))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .map(amount -> DataTable.same(amount.toPlainString()));
    }

    /** Lots on the shelves, by the month in which they expire. */
    ColumnChart expiring() {
        Map<YearMonth, Long> months = stocks.stream()
                .flatMap(stock -> stock.lots().stream())
                .filter(lot -> lot.shelf().amount().signum() > 0)
                .flatMap(lot -> month(lot).stream())
                .collect(Collectors.groupingBy(month -> month, TreeMap::new, Collectors.counting()));
        Words title = Words.of("在库批次按到期月份", "Lots on the shelves, by the month in which they expire");
        List<YearMonth> shown = Stream.iterate(YearMonth.from(Season.FIRST), month -> month.plusMonths(1))
                .limit(MONTHS)
                .toList();
        return new ColumnChart(
                new Caption(title, title, Words.of("批次", "lots")),
                Words.of("月份", "month"),
                shown.stream().map(DataTable::same).toList(),
                List.of(new Series(
                        Words.of("批次", "lots"),
                        "s1",
                        shown.stream()
                                .map(month -> (double) months.getOrDefault(month, 0L))
                                .toList())));
    }

    private static Optional<YearMonth> month(Lot lot) {
        return lot.facts().expiresOn().map(YearMonth::from);
    }
}
