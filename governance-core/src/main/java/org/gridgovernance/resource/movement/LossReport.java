package org.gridgovernance.resource.movement;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/**
 * What was lost or scrapped in an area in some days (损失报告), summed by point, item, way and cause: counted from the vouchers, never kept.
 * Immutable.
 *
 * @param area of which area
 * @param period the days on which it happened
 * @param rows what was lost, in the order of points, items, ways and causes, of each once
 */
public record LossReport(AreaCode area, Period period, List<LossRow> rows) {
    private static final int AT_ONCE = 500;

    private static final Comparator<LossRow> ORDER = Comparator.comparing(
                    (LossRow row) -> row.point().home())
            .thenComparing(row -> row.point().id().value())
            .thenComparing(row -> row.item().home())
            .thenComparing(row -> row.item().id().value())
            .thenComparing(LossRow::kind)
            .thenComparing(LossRow::cause);

    /** Sums what is of one point, item, way and cause. */
    public LossReport {
        rows = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.amounting(BigDecimal.ZERO),
                        () -> new TreeMap<>(ORDER),
                        Collectors.reducing(BigDecimal.ZERO, LossRow::amount, BigDecimal::add)))
                .entrySet()
                .stream()
                .map(each -> each.getKey().amounting(each.getValue()))
                .toList();
    }

    /**
     * Counts, as far as the desk's actor may read vouchers there.
     *
     * @return refused for {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not
     */
    public static Either<Rejection, LossReport> of(Desk desk, AreaCode area, Period period) {
        Criteria<Voucher> lost = Criteria.of(Voucher.TYPE)
                .within(area)
                .where(
                        Voucher.KIND.in(List.of(MovementKind.SCRAP, MovementKind.LOSE)),
                        Voucher.ON.between(
                                Optional.of(period.first()),
                                Optional.of(period.last().plusDays(1))))
                .limit(AT_ONCE);
        List<LossRow> rows = new ArrayList<>();
        return desk.searchAll(lost, page -> page.stream()
                        .map(Found::state)
                        .flatMap(LossRow::of)
                        .forEach(rows::add))
                .map(all -> new LossReport(area, period, rows));
    }

    /** With what else was lost, as other papers tell it: what came short, what a count missed. */
    public LossReport with(List<LossRow> others) {
        return new LossReport(
                area, period, Stream.concat(rows.stream(), others.stream()).toList());
    }

    /** How much of an item was lost in all. */
    public BigDecimal lost(SupplyItemRef item) {
        return rows.stream()
                .filter(row -> row.item().equals(item))
                .map(LossRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The lines of a table as comma-separated values (RFC 4180), the first of them the headings, safe to open in a spreadsheet; points and
     * items by their titles, as far as the desk's actor may read them, else by their ids.
     */
    public List<String> csv(Desk desk) {
        Map<Ref<StockPoint>, Found<StockPoint>> points =
                desk.findAll(rows.stream().map(row -> row.point().ref()).collect(Collectors.toSet()));
        Map<Ref<SupplyItem>, Found<SupplyItem>> items =
                desk.findAll(rows.stream().map(row -> row.item().ref()).collect(Collectors.toSet()));
        Stream<List<String>> cells = rows.stream()
                .map(row -> List.of(
                        row.point().home().code(),
                        Optional.ofNullable(points.get(row.point().ref()))
                                .map(found -> found.state().title())
                                .orElseGet(() -> row.point().id().value().toString()),
                        Optional.ofNullable(items.get(row.item().ref()))
                                .map(found -> found.state().profile().title())
                                .orElseGet(() -> row.item().id().value().toString()),
                        row.kind().zh(),
                        row.cause().zh(),
                        row.amount().toPlainString(),
                        row.unit().zh()));
        return Stream.concat(Stream.of(List.of("区划", "物资点", "品目", "类别", "原因", "数量", "单位")), cells)
                .map(line -> line.stream().map(Formula::cell).collect(Collectors.joining(",")))
                .toList();
    }
}
