package org.gridgovernance.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a spreadsheet takes for a formula (公式), whoever wrote it: it may run commands and send cells away. Every text that is
 * written for a spreadsheet goes through {@link #tamed}. Thread-safe.
 */
public final class Formula {
    /** Also those in full width, which some spreadsheets narrow. */
    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char MARK = '\'';

    private Formula() {}

    /** Whether a spreadsheet would take that text for a formula. */
    public static boolean isLikely(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** The same text behind an apostrophe, where a spreadsheet would take it for a formula or {@link #plain} for such a text. */
    public static String tamed(String text) {
        return isLikely(unmarked(text)) ? MARK + text : text;
    }

    /** The text that was tamed; any other text as it is. */
    public static String plain(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && isLikely(unmarked(text)) ? text.substring(1) : text;
    }

    /** That text as one cell of comma-separated values, as RFC 4180 has them: tamed, and quoted where it must be. */
    public static String cell(String text) {
        String tame = tamed(text);
        boolean quoted = tame.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return quoted ? '"' + tame.replace("\"", "\"\"") + '"' : tame;
    }

    /** Texts and numbers as one line of comma-separated values, without its end; no number is a formula, a negative one neither. */
    public static String row(List<?> cells) {
        return cells.stream()
                .map(cell -> cell instanceof BigDecimal number ? number.toPlainString() : cell(cell.toString()))
                .collect(Collectors.joining(","));
    }

    private static String unmarked(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == MARK) {
            marks++;
        }
        return text.substring(marks);
    }
}
