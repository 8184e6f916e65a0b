package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Rejection;

/** Walks through the rows of a ledger. */
final class LedgerRows {
    private static final int FIRST = 2;

    private LedgerRows() {}

    /** Takes the rows one by one. */
    interface Taker {
        /** Takes a row: its number in the file, its cells as they stand. */
        void take(LedgerHeader header, int number, List<String> cells);
    }

    /** Gives every row to the taker; the header, or why the file is no ledger. */
    static Either<Rejection, LedgerHeader> walk(LedgerText text, Taker taker) throws IOException {
        try (Reader reader = text.open()) {
            CsvRecords records = new CsvRecords(reader);
            Optional<List<String>> first = records.next();
            Either<Rejection, LedgerHeader> header =
                    first.isEmpty() ? no(LedgerReason.EMPTY, "") : LedgerHeader.of(first.get());
            return header.isRight() ? rows(records, header.get(), taker) : header;
        } catch (CharacterCodingException broken) {
            return no(LedgerReason.UNDECODABLE, "");
        }
    }

    private static Either<Rejection, LedgerHeader> rows(CsvRecords records, LedgerHeader header, Taker taker)
            throws IOException {
        int number = FIRST;
        for (Optional<List<String>> cells = records.next(); cells.isPresent(); cells = records.next()) {
            if (records.isUnclosed() || (records.isCut() && cells.get().size() < header.size())) {
                return no(LedgerReason.HALF_WRITTEN, "row " + number);
            }
            taker.take(header, number++, cells.get());
        }
        return Either.right(header);
    }

    private static <T> Either<Rejection, T> no(LedgerReason reason, String path) {
        return Either.left(Rejection.of(reason.at(path)));
    }
}
