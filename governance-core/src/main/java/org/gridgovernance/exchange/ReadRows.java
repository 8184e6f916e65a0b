package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gridgovernance.exchange.CsvRecords.Cells;
import org.gridgovernance.kernel.Rejection;

/**
 * The rows of a ledger, many at a time, each read by itself: as many at once as the common pool has hands for, and handed
 * over in their order.
 *
 * @param ledger the ledger
 * @param reading how a row is read
 */
record ReadRows(LedgerRows ledger, RowReading reading) {

    /**
     * A row that was read.
     *
     * @param number its number in the file
     * @param content stands for what it holds
     * @param read what was read
     */
    record ReadRow(int number, Digest content, RowReading.Read read) {}

    private record RawRow(int number, Cells cells) {}

    /** Hands over all rows, so many at a time, the last ones fewer; the ledger, or why it is none. */
    Either<Rejection, LedgerRows> each(int many, Consumer<? super List<ReadRow>> taker) throws IOException {
        List<RawRow> raw = new ArrayList<>(many);
        Either<Rejection, LedgerRows> whole = ledger.walk((number, cells) -> {
            raw.add(new RawRow(number, cells));
            if (raw.size() == many) {
                hand(raw, taker);
            }
        });
        if (!raw.isEmpty()) {
            hand(raw, taker);
        }
        return whole;
    }

    private void hand(List<RawRow> raw, Consumer<? super List<ReadRow>> taker) {
        List<ReadRow> rows = raw.parallelStream().map(this::read).toList();
        raw.clear();
        taker.accept(rows);
    }

    private ReadRow read(RawRow row) {
        Cells cells = row.cells();
        Digest content = Digest.of(ledger.header().content(cells.cells()));
        return new ReadRow(row.number(), content, reading.read(ledger.header(), row.number(), cells));
    }
}
