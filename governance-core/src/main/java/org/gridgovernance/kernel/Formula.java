package org.gridgovernance.kernel;

import java.util.regex.Pattern;

/**
 * What a spreadsheet takes for a formula (公式), whoever wrote it: it may run commands and send cells away. Every text that is
 * written for a spreadsheet goes through {@link #tamed}. Thread-safe.
 */
public final class Formula {
    /** Also those in full width, which some spreadsheets narrow. */
    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** A negative number is none. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

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

    /** That text as one cell of comma-separated values, as RFC 4180 has them: tamed unless it is a number, and quoted where it must be. */
    public static String cell(String text) {
        String tame = NUMBER.matcher(text).matches() ? text : tamed(text);
        boolean quoted = tame.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return quoted ? '"' + tame.replace("\"", "\"\"") + '"' : tame;
    }

    private static String unmarked(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == MARK) {
            marks++;
        }
        return text.substring(marks);
    }
}
