package org.gridgovernance.exchange;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.exchange.CsvRecords.Cells;
import org.gridgovernance.kernel.Rejection;

/**
 * The rows of a ledger below its header, to be walked through more than once.
 *
 * @param text the text
 * @param separator what stands between cells
 * @param header the header
 */
record LedgerRows(LedgerText text, char separator, LedgerHeader header) {
    /** The comma first; the others are what spreadsheets of some regions write. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** Takes the rows one by one. */
    interface Taker {
        /** Takes a row: its number in the file, and its cells as they stand. */
        void take(int number, Cells row);
    }

    /** The ledger in that text, or why it is none. */
    static Either<Rejection, LedgerRows> of(LedgerText text) throws IOException {
        return of(text, LedgerHeader.NEEDED);
    }

    /** The table in that text, which has these columns, or why it is none. */
    static Either<Rejection, LedgerRows> of(LedgerText text, List<LedgerColumn> needed) throws IOException {
        List<String> titles = List.of();
        char separator = SEPARATORS.get(0);
        try {
            for (char each : SEPARATORS) {
                List<String> cells = first(text, each);
                if (LedgerHeader.known(cells) > LedgerHeader.known(titles) || titles.isEmpty()) {
                    titles = cells;
                    separator = each;
                }
            }
        } catch (CharacterCodingException broken) {
            return LedgerReason.UNDECODABLE.rejection("");
        }
        char found = separator;
        return titles.isEmpty()
                ? LedgerReason.EMPTY.rejection("")
                : LedgerHeader.of(titles, needed).map(header -> new LedgerRows(text, found, header));
    }

    /** Gives every row to the taker; this ledger, or why it is none. */
    Either<Rejection, LedgerRows> walk(Taker taker) throws IOException {
        try (Reader reader = text.open()) {
            return walk(new CsvRecords(reader, separator), taker);
        } catch (CharacterCodingException broken) {
            return LedgerReason.UNDECODABLE.rejection("");
        } catch (StreamConstraintsException endless) {
            return LedgerReason.CELL_ENDLESS.rejection("");
        }
    }

    private Either<Rejection, LedgerRows> walk(CsvRecords records, Taker taker) throws IOException {
        int last = 1;
        int width = header.size();
        records.next();
        for (Optional<Cells> row = records.next(); row.isPresent(); row = records.next()) {
            width = row.get().cells().size();
            taker.take(++last, row.get());
        }
        return records.isUnclosed() || (text.isCut() && width < header.size())
                ? LedgerReason.HALF_WRITTEN.rejection("A" + last)
                : Either.right(this);
    }

    private static List<String> first(LedgerText text, char separator) throws IOException {
        try (Reader reader = text.open()) {
            return new CsvRecords(reader, separator).next().map(Cells::cells).orElse(List.of());
        }
    }
}
