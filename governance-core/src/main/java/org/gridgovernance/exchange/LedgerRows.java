package org.gridgovernance.exchange;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.exchange.CsvRecords.Cells;
import org.gridgovernance.exchange.file.Blocks;
import org.gridgovernance.exchange.file.StrictReader;
import org.gridgovernance.kernel.Rejection;

/**
 * The rows of a ledger below its header, to be walked through more than once.
 *
 * @param text the text
 * @param form how it is written
 * @param header the header
 */
record LedgerRows(LedgerText text, Form form, LedgerHeader header) {
    /** The comma first; the others are what spreadsheets of some regions write. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /**
     * How a text is written.
     *
     * @param encoding in what
     * @param separator what stands between cells
     */
    record Form(Charset encoding, char separator) {}

    /** The first row, read in one form. */
    private record Head(Form form, List<String> titles) {
        Head orBetter(Head other) {
            return other.known() > known() ? other : this;
        }

        long known() {
            return LedgerHeader.known(titles);
        }
    }

    /** Takes the rows one by one. */
    interface Taker {
        /** Takes a row: its number in the file, and its cells as they stand. */
        void take(int number, Cells row);
    }

    /** The ledger in that text, or why it is none. Its form is the one in which most of the titles are known. */
    static Either<Rejection, LedgerRows> of(LedgerText text) throws IOException {
        return of(text, LedgerHeader.NEEDED);
    }

    /** The table in that text, which has these columns, or why it is none. */
    static Either<Rejection, LedgerRows> of(LedgerText text, List<LedgerColumn> needed) throws IOException {
        List<Head> heads = new ArrayList<>();
        try {
            for (Charset encoding : text.encodings()) {
                heads.addAll(heads(text, encoding));
            }
        } catch (StreamConstraintsException endless) {
            return LedgerReason.CELL_ENDLESS.rejection("");
        }
        Optional<Head> best = heads.stream().reduce(Head::orBetter);
        if (best.filter(head -> head.known() > 0 || isLikeliest(head, text)).isEmpty()) {
            return LedgerReason.UNDECODABLE.rejection("A1");
        }
        return best.get().titles().isEmpty()
                ? LedgerReason.EMPTY.rejection("")
                : LedgerHeader.of(best.get().titles(), needed)
                        .map(header -> new LedgerRows(text, best.get().form(), header));
    }

    /** Gives every row to the taker; this ledger, or why it is none. */
    Either<Rejection, LedgerRows> walk(Taker taker) throws IOException {
        try (StrictReader reader = text.open(form.encoding())) {
            CsvRecords records = new CsvRecords(reader, form.separator());
            try {
                return walk(reader, records, taker);
            } catch (CharacterCodingException broken) {
                return LedgerReason.UNDECODABLE.rejection("A" + (records.count() + 1));
            } catch (StreamConstraintsException endless) {
                return LedgerReason.CELL_ENDLESS.rejection("");
            }
        }
    }

    private Either<Rejection, LedgerRows> walk(StrictReader reader, CsvRecords records, Taker taker)
            throws IOException {
        Blocks.Filling blocks = text.blocks().filling(header::isOfHousehold);
        int width = header.size();
        records.next();
        for (Optional<Cells> row = records.next(); row.isPresent(); row = records.next()) {
            width = row.get().cells().size();
            List<String> cells = blocks.fill(records.count(), row.get().cells());
            taker.take(records.count(), new Cells(cells, row.get().broken()));
        }
        return records.isUnclosed() || (!reader.endsLine() && width < header.size())
                ? LedgerReason.HALF_WRITTEN.rejection("A" + records.count())
                : Either.right(this);
    }

    private static List<Head> heads(LedgerText text, Charset encoding) throws IOException {
        List<Head> heads = new ArrayList<>();
        for (char separator : SEPARATORS) {
            try (Reader reader = text.open(encoding)) {
                List<String> titles = new CsvRecords(reader, separator)
                        .next()
                        .map(Cells::cells)
                        .orElse(List.of());
                heads.add(new Head(new Form(encoding, separator), titles));
            } catch (CharacterCodingException other) {
                return heads;
            }
        }
        return heads;
    }

    private static boolean isLikeliest(Head head, LedgerText text) {
        return head.form().encoding().equals(text.encodings().get(0));
    }
}
