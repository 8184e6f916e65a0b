package org.gridgovernance.resource.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.JournalEntry;

/** Reads the movements of a stock: those before the days are summed, those in them kept. Not thread-safe. */
final class CardCount {
    private record Moved(Moment moment, StockMovement movement) {}

    private final Period period;
    private final LedgerTime time;
    private final List<Moved> during = new ArrayList<>();
    private BigDecimal opening = BigDecimal.ZERO;

    CardCount(Period period, LedgerTime time) {
        this.period = period;
        this.time = time;
    }

    void add(JournalEntry<Stock> entry) {
        LocalDate on = Moment.day(time.of(entry.moment()));
        if (entry.event() instanceof StockEvent.Moved moved && !on.isAfter(period.last())) {
            if (on.isBefore(period.first())) {
                opening = opening.add(kept(moved.movement()));
            } else {
                during.add(new Moved(entry.moment(), moved.movement()));
            }
        }
    }

    private static BigDecimal kept(StockMovement movement) {
        return movement.change(Account.SHELF).add(movement.change(Account.QUARANTINE));
    }

    BigDecimal opening() {
        return opening;
    }

    List<CardLine> lines() {
        List<CardLine> lines = new ArrayList<>();
        BigDecimal balance = opening;
        during.sort(Comparator.comparing(each -> time.of(each.moment())));
        for (Moved each : during) {
            balance = balance.add(kept(each.movement()));
            lines.add(new CardLine(each.moment(), each.movement(), Quantity.plain(balance)));
        }
        return lines;
    }
}
