package org.gridgovernance.resource.reconciliation;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.store.JournalRange;

/**
 * Whether stocks, papers and books of an area agree (账账、账实、账单核对): each lot with its movements, each paper with what was moved by it,
 * each reservation with the allotment it is kept for, each allotment with its receipt where both are of the area. Counted anew when it is asked. Immutable.
 *
 * @param movements how many movements were looked at
 * @param papers how many papers
 * @param faults what does not agree
 */
public record StockReconciliation(long movements, long papers, List<LedgerFault> faults) {
    /** Copies the list. */
    public StockReconciliation {
        faults = List.copyOf(faults);
    }

    /**
     * Compares all, at one moment of the store. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read
     * all papers there.
     *
     * @param now when reservations count
     */
    public static Either<Rejection, StockReconciliation> of(Desk desk, AreaCode area, Instant now) {
        Sums sums = new Sums();
        BooksRead books = new BooksRead(sums);
        return desk.inSnapshot(reading -> reading.journal(JournalRange.of(Stock.TYPE, area), books::add)
                        .flatMap(entries -> new Papers(reading, area, now, sums).read()))
                .map(papers -> new StockReconciliation(books.movements(), papers, sums.faults()));
    }

    /** Whether all agrees. */
    public boolean isClean() {
        return faults.isEmpty();
    }
}
