package org.gridgovernance.resource.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.store.JournalEntry;

/** Sums movements as they are read, one stock after the other. Not thread-safe. */
final class LedgerCount {
    private final Instant from;
    private final Instant before;
    private final LedgerTime time;
    private final SortedMap<StockLot, SortedMap<Account, Turnover>> lines = new TreeMap<>();
    private Optional<StockEvent.Begun> stock = Optional.empty();

    LedgerCount(Instant from, Instant before, LedgerTime time) {
        this.from = from;
        this.before = before;
        this.time = time;
    }

    void add(JournalEntry<Stock> entry) {
        if (entry.event() instanceof StockEvent.Begun begun) {
            stock = Optional.of(begun);
        }
        Instant at = time.of(entry.moment());
        if (entry.event() instanceof StockEvent.Moved moved && at.isBefore(before)) {
            StockEvent.Begun begun = stock.orElseThrow();
            PointRef point = new PointRef(entry.ref().home(), begun.point());
            moved.movement()
                    .postings()
                    .forEach(posting -> add(new StockLot(point, begun.item(), posting.lot()), posting, at));
        }
    }

    private void add(StockLot lot, Posting posting, Instant at) {
        SortedMap<Account, Turnover> accounts = lines.computeIfAbsent(lot, none -> new TreeMap<>());
        accounts.merge(posting.from(), turnover(posting.amount().negate(), at), Turnover::plus);
        accounts.merge(posting.to(), turnover(posting.amount(), at), Turnover::plus);
    }

    private Turnover turnover(BigDecimal change, Instant at) {
        return at.isBefore(from) ? Turnover.before(change) : Turnover.during(change);
    }

    SortedMap<StockLot, SortedMap<Account, Turnover>> lines() {
        return lines;
    }
}
