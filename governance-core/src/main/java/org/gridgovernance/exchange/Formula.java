package org.gridgovernance.exchange;

/** What a spreadsheet takes for a formula (公式), whoever wrote it: it may run commands and send cells away. */
final class Formula {
    /** Also those in full width, which some spreadsheets narrow. */
    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formula() {}

    static boolean isLikely(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** The same text behind an apostrophe, where a spreadsheet would take it for a formula. */
    static String tamed(String text) {
        return isLikely(text) ? "'" + text : text;
    }
}
