package org.gridgovernance.resource.ledger;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.type.Ref;

/**
 * Everything that moved of an item at a point, with what was there after it (货物卡、明细账). Immutable and thread-safe.
 *
 * @param stock the stock
 * @param time by which of their times the lines are in order
 * @param lines the lines, in that order; at one instant as they were written
 */
public record StockCard(Ref<Stock> stock, LedgerTime time, List<CardLine> lines) {
    /** Copies the lines. */
    public StockCard {
        lines = List.copyOf(lines);
    }

    /** Reads it. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_FOUND} where there is none, or it may not be read. */
    public static Either<Rejection, StockCard> of(Desk desk, Ref<Stock> stock, LedgerTime time) {
        return desk.history(stock).map(entries -> new StockCard(stock, time, lines(entries, time)));
    }

    private static List<CardLine> lines(List<JournalEntry<Stock>> entries, LedgerTime time) {
        List<CardLine> lines = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.event() instanceof StockEvent.Moved)
                .sorted(Comparator.comparing(entry -> time.of(entry.moment())))
                .forEach(entry -> lines.add(next(lines, entry)));
        return lines;
    }

    private static CardLine next(List<CardLine> lines, JournalEntry<Stock> entry) {
        StockMovement movement = ((StockEvent.Moved) entry.event()).movement();
        BigDecimal before =
                lines.isEmpty() ? BigDecimal.ZERO : lines.get(lines.size() - 1).balance();
        BigDecimal change = movement.change(Account.SHELF).add(movement.change(Account.QUARANTINE));
        return new CardLine(entry.moment(), movement, Quantity.plain(before.add(change)));
    }
}
