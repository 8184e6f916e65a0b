package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.gridgovernance.exchange.CsvRecords.Cells;
import org.gridgovernance.kernel.Rejection;

/**
 * The rows of a ledger, many at a time, each read by itself: by the hands of the common pool, while those before them are taken,
 * and handed over in their order to the thread that asked. For one thread.
 */
final class ReadRows {
    private final LedgerRows ledger;
    private final RowReading reading;
    private final int many;
    private final List<RawRow> raw;
    private Optional<CompletableFuture<List<ReadRow>>> ahead = Optional.empty();

    /**
     * The rows of that ledger.
     *
     * @param many how many at a time; the last ones are fewer
     */
    ReadRows(LedgerRows ledger, RowReading reading, int many) {
        this.ledger = ledger;
        this.reading = reading;
        this.many = many;
        raw = new ArrayList<>(many);
    }

    /**
     * A row that was read.
     *
     * @param number its number in the file
     * @param content stands for what it holds
     * @param read what was read
     */
    record ReadRow(int number, Digest content, RowReading.Read read) {}

    private record RawRow(int number, Cells cells) {}

    /** Hands over all rows; the ledger, or why it is none. */
    Either<Rejection, LedgerRows> each(Consumer<? super List<ReadRow>> taker) throws IOException {
        Either<Rejection, LedgerRows> whole = ledger.walk((number, cells) -> {
            raw.add(new RawRow(number, cells));
            if (raw.size() == many) {
                readAhead(taker);
            }
        });
        readAhead(taker);
        readAhead(taker);
        return whole;
    }

    /** Begins to read those that were gathered, and hands over those begun before. */
    private void readAhead(Consumer<? super List<ReadRow>> taker) {
        List<RawRow> next = List.copyOf(raw);
        raw.clear();
        Optional<CompletableFuture<List<ReadRow>>> begun = ahead;
        ahead = next.isEmpty() ? Optional.empty() : Optional.of(CompletableFuture.supplyAsync(() -> read(next)));
        begun.map(CompletableFuture::join).ifPresent(taker);
    }

    private List<ReadRow> read(List<RawRow> rows) {
        return rows.parallelStream().map(this::read).toList();
    }

    private ReadRow read(RawRow row) {
        Cells cells = row.cells();
        Digest content = Digest.of(ledger.header().content(cells.cells()));
        return new ReadRow(row.number(), content, reading.read(ledger.header(), row.number(), cells));
    }
}
