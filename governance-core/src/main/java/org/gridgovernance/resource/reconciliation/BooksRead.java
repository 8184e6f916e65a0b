package org.gridgovernance.resource.reconciliation;

import java.util.Optional;
import java.util.Set;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.store.JournalEntry;

/** What the movements of an area come to, by lot and by document. Not thread-safe. */
final class BooksRead {
    private final Sums sums;
    private Optional<StockEvent.Begun> stock = Optional.empty();
    private long movements;

    BooksRead(Sums sums) {
        this.sums = sums;
    }

    long movements() {
        return movements;
    }

    /** The entries of a stock come one after the other. */
    void add(JournalEntry<Stock> entry) {
        if (entry.event() instanceof StockEvent.Begun begun) {
            stock = Optional.of(begun);
        }
        if (entry.event() instanceof StockEvent.Moved moved) {
            movements++;
            add(entry.ref().home(), stock.orElseThrow(), moved.movement());
        }
    }

    private void add(AreaCode home, StockEvent.Begun begun, StockMovement movement) {
        for (Posting posting : movement.postings()) {
            for (Account account : Set.of(posting.from(), posting.to())) {
                Sums.At at = account.isKept()
                        ? Papers.lot(home, begun.point(), posting.lot())
                        : Papers.paper(home, movement.document());
                sums.books(at, begun.item(), account, posting.change(account));
            }
        }
    }
}
