package org.gridgovernance.resource.ledger;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.Ref;

/**
 * What moved of an item at a point in some days, with what was there before and after it (货物卡、明细账). Immutable and thread-safe.
 *
 * @param stock the stock
 * @param period the days
 * @param time by which of their times movements are placed in them
 * @param opening what was kept before them, on the shelf and in quarantine, of all lots (期初)
 * @param lines the lines, by that time; at one instant as they were written
 */
public record StockCard(Ref<Stock> stock, Period period, LedgerTime time, BigDecimal opening, List<CardLine> lines) {
    /** Copies the lines, and writes the amount without zeros at its end. */
    public StockCard {
        opening = Quantity.plain(opening);
        lines = List.copyOf(lines);
    }

    /**
     * Reads it, for days as the calendar of China has them. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_FOUND} where there
     * is none, or it may not be read.
     */
    public static Either<Rejection, StockCard> of(Desk desk, Ref<Stock> stock, Period period, LedgerTime time) {
        CardCount count = new CardCount(period, time);
        return desk.inSnapshot(reading ->
                        reading.find(stock).flatMap(found -> reading.journal(JournalRange.of(stock), count::add)))
                .map(all -> new StockCard(stock, period, time, count.opening(), count.lines()));
    }

    /** What is kept after the days (期末). */
    public BigDecimal closing() {
        return lines.isEmpty() ? opening : lines.get(lines.size() - 1).balance();
    }
}
