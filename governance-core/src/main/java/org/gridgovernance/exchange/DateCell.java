package org.gridgovernance.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.PlainText;

/** Dates as people and spreadsheets write them. */
final class DateCell {
    private static final Pattern PARTS = Pattern.compile(
            "(\\d{4})[-./\u5E74](\\d{1,2})[-./\u6708](\\d{1,2})\u65E5?(?:[T ]?00?:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.0+)?");
    /** Day 0 of a spreadsheet, which takes 1900 for a leap year. */
    private static final LocalDate SPREADSHEET = LocalDate.of(1899, 12, 30);

    private DateCell() {}

    /** The date in that column; says so where it was in another style, is none, or lies after today. */
    static Optional<LocalDate> read(RowCells cells, LedgerColumn column, LocalDate latest) {
        if (!cells.has(column)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = parse(cells.tidy(column));
        if (date.isEmpty()) {
            cells.find(LedgerFinding.DATE_IMPOSSIBLE, column);
        } else if (date.get().isAfter(latest)) {
            cells.find(LedgerFinding.DATE_IN_FUTURE, column);
        } else if (!date.get().toString().equals(cells.raw(column))) {
            cells.find(LedgerFinding.DATE_STYLE, column);
        }
        return date.filter(found -> !found.isAfter(latest));
    }

    static Optional<LocalDate> parse(String text) {
        Matcher parts = PARTS.matcher(text);
        Matcher digits = DIGITS.matcher(PlainText.compact(text));
        Matcher serial = SERIAL.matcher(text);
        if (parts.matches()) {
            return date(parts);
        }
        if (digits.matches()) {
            return date(digits);
        }
        return serial.matches()
                ? Optional.of(SPREADSHEET.plusDays(Integer.parseInt(serial.group(1))))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
