package org.gridgovernance.resource.count;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.store.type.Criteria;

/**
 * What counts found otherwise than the books had it (盘点差异表). Derived from the counts; nothing of it is stored, and nothing personal is in
 * it. Immutable.
 *
 * @param area of which area
 * @param period the days on which it was counted
 * @param counted how many lots were counted, those that agreed too
 * @param rows those that differ, in the order they were counted
 * @param titles what the points and items in it are called, as far as the desk's actor may read them
 */
public record CountReport(AreaCode area, Period period, long counted, List<CountRow> rows, Map<UUID, String> titles) {
    private static final int AT_ONCE = 100;

    /** Copies the list and the map. */
    public CountReport {
        rows = List.copyOf(rows);
        titles = Map.copyOf(titles);
    }

    /** The report, as far as the desk's actor may read counts there. */
    public static Either<Rejection, CountReport> of(Desk desk, AreaCode area, Period period) {
        return desk.inSnapshot(reading -> {
            CountTally tally = new CountTally(period);
            Criteria<StockCount> told = Criteria.of(StockCount.TYPE)
                    .within(area)
                    .where(
                            StockCount.COUNTED_ON.between(Optional.of(period.first()), Optional.empty()),
                            StockCount.STARTED_ON.between(
                                    Optional.empty(), Optional.of(period.last().plusDays(1))))
                    .limit(AT_ONCE);
            return reading.searchAll(told, page -> page.forEach(found -> tally.add(found.state())))
                    .map(all -> tally.report(area, reading));
        });
    }

    /** By how much more there was of an item than the books had, in all; less than 0 if there was less. */
    public BigDecimal difference(SupplyItemRef item) {
        return rows.stream()
                .filter(row -> row.item().equals(item))
                .map(row -> row.lot().difference())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As a table for a spreadsheet, in UTF-8 with CRLF; no cell of it is a formula. */
    public String csv() {
        return new CountTable(this).csv();
    }
}
