package org.gridgovernance.resource.ledger;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.item.SupplyItemRef;

/**
 * What was lost or scrapped in an area in some days (损失报告), summed by point, item, way and cause: what vouchers tell, what was missing
 * when goods were received, and what counts missed in the end, lot by lot. Counted when it is asked, never kept. Immutable.
 *
 * @param area of which area
 * @param period the days on which it happened
 * @param rows what was lost, in the order of points, items, ways and causes, of each once
 */
public record LossReport(AreaCode area, Period period, List<LossRow> rows) {
    private static final Comparator<LossRow> ORDER = Comparator.comparing(
                    (LossRow row) -> row.point().home())
            .thenComparing(row -> row.point().id().value())
            .thenComparing(row -> row.item().home())
            .thenComparing(row -> row.item().id().value())
            .thenComparing(LossRow::kind)
            .thenComparing(row -> row.cause().code());

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
     * Counts, at one moment of the store, as far as the desk's actor may read vouchers, receipts and counts there.
     *
     * @return refused for {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not
     */
    public static Either<Rejection, LossReport> of(Desk desk, AreaCode area, Period period) {
        return desk.inSnapshot(reading -> new LossCount(reading, area, period).rows())
                .map(rows -> new LossReport(area, period, rows));
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
        Titles titles =
                Titles.of(desk, rows.stream().map(LossRow::point), rows.stream().map(LossRow::item));
        Stream<List<?>> cells = rows.stream()
                .map(row -> List.of(
                        row.point().home().code(),
                        titles.of(row.point()),
                        titles.of(row.item()),
                        row.kind().zh(),
                        row.cause().zh(),
                        row.amount(),
                        row.unit().zh()));
        return Stream.concat(Stream.of(List.of("区划", "物资点", "品目", "类别", "原因", "数量", "单位")), cells)
                .map(Formula::row)
                .toList();
    }
}
