package org.gridgovernance.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.personal.PersonalText;

/** The cells of one row while it is read: by column, with what is found in them and what is kept of them as text. */
final class RowCells {
    private static final int LONGEST_CELL = 2000;

    private final LedgerHeader header;
    private final List<String> cells;
    private final Consumer<Finding> findings;
    private final Map<String, PersonalText> extras = new LinkedHashMap<>();

    RowCells(LedgerHeader header, List<String> cells, Consumer<Finding> findings) {
        this.header = header;
        this.cells = cells.stream().map(Formula::plain).toList();
        this.findings = findings;
    }

    /** Whether the cells fit the header and none is longer than anybody writes; says so where they do not. */
    boolean fit() {
        if (cells.size() != header.size()) {
            find(LedgerFinding.ROW_MALFORMED);
            return false;
        }
        List<Integer> tooLong = IntStream.range(0, cells.size())
                .filter(place -> isTooLong(cells.get(place)))
                .boxed()
                .toList();
        tooLong.forEach(place -> find(LedgerFinding.CELL_TOO_LONG, header.titleOf(place)));
        return tooLong.isEmpty();
    }

    /** The cell as it stands; empty if there is no such column. */
    String raw(LedgerColumn column) {
        int place = header.placeOf(column);
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }

    /** The cell without needless white space and invisible characters. */
    String tidy(LedgerColumn column) {
        return PlainText.tidy(raw(column));
    }

    boolean has(LedgerColumn column) {
        return !tidy(column).isEmpty();
    }

    /** The cell as free text, said to look like a formula where it does. */
    Optional<PersonalText> text(LedgerColumn column) {
        return text(column.title(), raw(column));
    }

    /** What the word in the cell means; a word that the table does not know is kept as text. */
    <E extends Enum<E> & CodeTable> Optional<E> word(Class<E> table, LedgerColumn column) {
        if (raw(column).isEmpty()) {
            return Optional.empty();
        }
        Optional<E> entry = CodeTable.find(table, raw(column));
        if (entry.isEmpty() && has(column)) {
            find(LedgerFinding.WORD_UNKNOWN, column);
            keep(column, raw(column));
        }
        return entry;
    }

    /** Keeps a text of that column beside what is read of it. */
    void keep(LedgerColumn column, String text) {
        extras.put(column.title(), PersonalText.of(text.strip()));
    }

    void find(LedgerFinding kind, LedgerColumn column) {
        find(kind, kind.weight(), column);
    }

    private void find(LedgerFinding kind, String title) {
        findings.accept(Finding.of(kind, kind.weight(), title));
    }

    void find(ReasonCode kind, Weight weight, LedgerColumn column) {
        findings.accept(Finding.of(kind, weight, column.title()));
    }

    /** For this the row is not taken. */
    void refuse(Reason reason, LedgerColumn column) {
        findings.accept(Finding.of(reason, Weight.REFUSAL, column.title()));
    }

    /** Says what is wrong with the whole row. */
    void find(LedgerFinding kind) {
        find(kind, "");
    }

    /** All that is kept as text, by title. */
    Map<String, PersonalText> extras() {
        header.extras()
                .forEach((place, title) -> text(title, cells.get(place)).ifPresent(text -> extras.put(title, text)));
        return extras;
    }

    /** Says so if the cell looks like a formula. */
    void tellFormula(LedgerColumn column) {
        tellFormula(column.title(), raw(column).strip());
    }

    private void tellFormula(String title, String text) {
        if (Formula.isLikely(text)) {
            find(LedgerFinding.FORMULA, title);
        }
    }

    private Optional<PersonalText> text(String title, String raw) {
        String text = raw.strip();
        tellFormula(title, text);
        return text.isEmpty() ? Optional.empty() : Optional.of(PersonalText.of(text));
    }

    private static boolean isTooLong(String cell) {
        return cell.length() > LONGEST_CELL && cell.codePointCount(0, cell.length()) > LONGEST_CELL;
    }
}
