package org.gridgovernance.exchange;

import java.util.function.IntPredicate;

/** What is repaired in the writing of a cell. */
final class Writing {
    private Writing() {}

    /** Says what in the cell of a number was not as it should be. */
    static void tellNumber(RowCells cells, LedgerColumn column) {
        String raw = cells.raw(column);
        tell(cells, column, raw, Writing::isWide, LedgerFinding.WIDTH);
        tell(cells, column, raw, Writing::isSpace, LedgerFinding.SPACES);
        tell(cells, column, raw, Writing::isInvisible, LedgerFinding.INVISIBLE);
        tell(cells, column, raw, character -> character >= 'a' && character <= 'z', LedgerFinding.LOWER_CASE);
        tell(cells, column, raw, character -> "'`\u2018\u2019".indexOf(character) >= 0, LedgerFinding.APOSTROPHE);
    }

    /** Says what in the cell of a name was not as it should be. */
    static void tellName(RowCells cells, LedgerColumn column) {
        String raw = cells.raw(column);
        tell(cells, column, raw, Writing::isWide, LedgerFinding.WIDTH);
        tell(cells, column, raw, Writing::isInvisible, LedgerFinding.INVISIBLE);
        if (!raw.equals(raw.strip())) {
            cells.find(LedgerFinding.SPACES, column);
        }
    }

    private static void tell(
            RowCells cells, LedgerColumn column, String raw, IntPredicate which, LedgerFinding finding) {
        if (raw.codePoints().anyMatch(which)) {
            cells.find(finding, column);
        }
    }

    private static boolean isWide(int character) {
        return character >= 0xFF01 && character <= 0xFF5E;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (Character.isISOControl(character) && !Character.isWhitespace(character));
    }
}
