package org.gridgovernance.exchange.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the numbers of cells say as text, as a spreadsheet shows them and saves them. */
final class CellText {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?(?:[eE][-+]?\\d{1,3})?");
    /** Spreadsheets keep 15 digits of a number; what was longer has lost some. */
    private static final double FIRST_LOSSY = 1e15;

    private static final int SECONDS_A_DAY = 86_400;
    private static final double LAST_DAY = 2_958_466;
    /** The day that a spreadsheet takes for 29 February 1900, and before which its days are one less. */
    private static final int NO_DAY = 60;

    private CellText() {}

    /**
     * The text of a number.
     *
     * @param written as the file has it
     * @param look how its cell shows numbers
     * @param from1904 whether the workbook counts days from 1904
     */
    static String of(String written, NumberLook look, boolean from1904) {
        if (!NUMBER.matcher(written).matches()) {
            return written;
        }
        double number = Double.parseDouble(written);
        return look.isDate() && number >= 0 && number < LAST_DAY
                ? date(number, from1904)
                : number(number, look.digits());
    }

    private static String number(double number, int digits) {
        if (Math.abs(number) >= FIRST_LOSSY) {
            return String.format(Locale.ROOT, "%.14E", number);
        }
        if (number == Math.rint(number)) {
            String text = Long.toString((long) number);
            return "0".repeat(Math.max(0, digits - text.length())) + text;
        }
        return new BigDecimal(number, new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    private static String date(double number, boolean from1904) {
        long seconds = Math.round(number * SECONDS_A_DAY);
        int days = (int) (seconds / SECONDS_A_DAY);
        int second = (int) (seconds % SECONDS_A_DAY);
        if (days == 0 && second > 0) {
            return LocalTime.ofSecondOfDay(second).toString();
        }
        String day = from1904 ? LocalDate.of(1904, 1, 1).plusDays(days).toString() : day(days);
        return second == 0 ? day : day + " " + LocalTime.ofSecondOfDay(second);
    }

    private static String day(int days) {
        return days == NO_DAY
                ? "1900-02-29"
                : LocalDate.of(1899, 12, days < NO_DAY ? 31 : 30).plusDays(days).toString();
    }
}
