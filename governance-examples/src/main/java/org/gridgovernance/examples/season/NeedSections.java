package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.page.BarChart;
import org.gridgovernance.examples.page.Caption;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.LineChart;
import org.gridgovernance.examples.page.Series;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.examples.thirtydays.Answered;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.need.Need;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.store.type.Criteria;

/** What was approved and what came of it: of masks day by day, and of everything by area. */
final class NeedSections {
    private static final int AT_ONCE = 1_000;
    private static final int WEEK = 7;
    private static final double HUNDRED = 100;
    private static final Words DELIVERED = Words.of("已到货", "delivered");

    private final Desk auditor;
    private final Instant now;
    private final SupplyItemRef masks;

    NeedSections(Season season) {
        auditor = season.setting().desks().observer();
        now = season.setting().clock().instant();
        masks = season.setting().goods().get(SeasonGoods.MASKS).named();
    }

    /** Masks, summed up since the season began. */
    LineChart overTime() {
        double[] approved = new double[Season.DAYS];
        double[] delivered = new double[Season.DAYS];
        Answered.by(auditor.searchAll(
                Criteria.of(SupplyRequest.TYPE).within(SeasonPlaces.COUNTY).limit(AT_ONCE),
                page -> page.forEach(found -> found.state()
                        .line(masks)
                        .ifPresent(line -> add(approved, found.state().askedAt(), line.granted())))));
        Answered.by(auditor.searchAll(
                Criteria.of(Receipt.TYPE).within(SeasonPlaces.COUNTY).limit(AT_ONCE),
                page -> page.forEach(found -> add(delivered, found.state()))));
        Words title = Words.of("口罩：批准与到货（累计）", "Masks: approved and delivered, summed up");
        List<Series> lines = List.of(
                new Series(Words.of("批准", "approved"), "s1", summed(approved)),
                new Series(DELIVERED, "s2", summed(delivered)));
        List<Words> weeks = IntStream.range(0, Season.DAYS / WEEK)
                .mapToObj(week -> DataTable.same(Season.FIRST.plusDays((long) week * WEEK)))
                .toList();
        return new LineChart(
                new Caption(title, title, Words.of("个", "pieces")), lines, weeks, List.of(), numbers(title, lines));
    }

    private void add(double[] delivered, Receipt receipt) {
        receipt.receivedAt().filter(at -> receipt.request().isPresent()).ifPresent(at -> receipt.lots().stream()
                .filter(lot -> lot.item().equals(masks))
                .forEach(lot -> add(delivered, at, lot.received())));
    }

    private static void add(double[] days, Instant at, BigDecimal amount) {
        days[(int) (Moment.day(at).toEpochDay() - Season.FIRST.toEpochDay())] += amount.doubleValue();
    }

    private static List<Double> summed(double[] days) {
        List<Double> sums = new ArrayList<>();
        double sum = 0;
        for (double day : days) {
            sum += day;
            sums.add(sum);
        }
        return sums;
    }

    private static DataTable numbers(Words title, List<Series> lines) {
        return new DataTable(
                title,
                Stream.concat(Stream.of(Words.of("日期", "day")), lines.stream().map(Series::label))
                        .toList(),
                IntStream.range(0, Season.DAYS)
                        .filter(day -> day % WEEK == WEEK - 1)
                        .mapToObj(day -> Stream.concat(
                                        Stream.of(DataTable.same(Season.FIRST.plusDays(day))),
                                        lines.stream()
                                                .map(line -> DataTable.same(
                                                        Math.round(line.values().get(day)))))
                                .toList())
                        .toList());
    }

    /** Of each line approved, which part was delivered; of an area, the mean of its lines, for units are not added. */
    BarChart shares() {
        Needs needs =
                Answered.by(Needs.of(auditor, Criteria.of(SupplyRequest.TYPE).within(SeasonPlaces.COUNTY), now));
        TreeMap<String, Double> shares = needs.lines().stream()
                .filter(need -> need.figures().approved().signum() > 0)
                .collect(Collectors.groupingBy(
                        need -> need.request().home().code(),
                        TreeMap::new,
                        Collectors.averagingDouble(NeedSections::share)));
        double mean = shares.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        Words title = Words.of("各区域的满足率", "Which part of what was approved was delivered, by area");
        return new BarChart(
                new Caption(title, Words.of("竖线为平均", "the line is the mean"), Words.of("%", "%")),
                Words.of("区域", "area"),
                shares.keySet().stream().map(DataTable::same).toList(),
                List.of(new Series(DELIVERED, "s2", List.copyOf(shares.values()))),
                OptionalDouble.of(HUNDRED),
                OptionalDouble.of(mean));
    }

    private static double share(Need need) {
        double all = need.figures().approved().doubleValue();
        return Math.min(HUNDRED, need.figures().delivered().doubleValue() / all * HUNDRED);
    }
}
