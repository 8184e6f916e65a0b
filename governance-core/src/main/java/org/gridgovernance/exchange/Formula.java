package org.gridgovernance.exchange;

/** What a spreadsheet takes for a formula (公式), whoever wrote it: it may run commands and send cells away. */
final class Formula {
    /** Also those in full width, which some spreadsheets narrow. */
    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char MARK = '\'';

    private Formula() {}

    static boolean isLikely(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** The same text behind an apostrophe, where a spreadsheet would take it for a formula or {@link #plain} for such a text. */
    static String tamed(String text) {
        return isLikely(unmarked(text)) ? MARK + text : text;
    }

    /** The text that was tamed; any other text as it is. */
    static String plain(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && isLikely(unmarked(text)) ? text.substring(1) : text;
    }

    private static String unmarked(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == MARK) {
            marks++;
        }
        return text.substring(marks);
    }
}
