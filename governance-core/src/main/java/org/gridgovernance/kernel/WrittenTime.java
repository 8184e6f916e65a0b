package org.gridgovernance.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/**
 * Dates and instants read from the text in which they are written. A formatter took two fifths of the time in which a
 * resident is read; so the usual text is read digit by digit, and any other, also one that is none, is left to the JDK.
 */
final class WrittenTime {
    private static final int DATE = "2026-03-02".length();
    private static final int SECOND = "2026-03-02T01:30:00".length();
    private static final int NANO_DIGITS = 9;

    /** Every month has it. */
    private static final int LAST_DAY = 28;

    private WrittenTime() {}

    static LocalDate date(String text) {
        return text.length() == DATE && isDate(text) ? usualDate(text) : LocalDate.parse(text);
    }

    static Instant instant(String text) {
        return isInstant(text) ? usualInstant(text) : Instant.parse(text);
    }

    private static boolean isDate(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && number(text, 0, 4) >= 0
                && isWithin(number(text, 5, 7), 1, 12)
                && isWithin(number(text, 8, DATE), 1, LAST_DAY);
    }

    private static LocalDate usualDate(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE));
    }

    private static boolean isInstant(String text) {
        return text.length() > SECOND && text.endsWith("Z") && isDate(text) && isTime(text) && isFraction(text);
    }

    private static boolean isTime(String text) {
        return text.charAt(DATE) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && isWithin(number(text, 11, 13), 0, 23)
                && isWithin(number(text, 14, 16), 0, 59)
                && isWithin(number(text, 17, SECOND), 0, 59);
    }

    /** The point and up to nine digits between the seconds and the last letter, or nothing. */
    private static boolean isFraction(String text) {
        int digits = digits(text);
        return digits < 0
                || (isWithin(digits, 1, NANO_DIGITS)
                        && text.charAt(SECOND) == '.'
                        && number(text, SECOND + 1, text.length() - 1) >= 0);
    }

    private static int digits(String text) {
        return text.length() - 1 - (SECOND + 1);
    }

    private static Instant usualInstant(String text) {
        long seconds = TimeUnit.DAYS.toSeconds(usualDate(text).toEpochDay())
                + TimeUnit.HOURS.toSeconds(number(text, 11, 13))
                + TimeUnit.MINUTES.toSeconds(number(text, 14, 16))
                + number(text, 17, SECOND);
        return Instant.ofEpochSecond(seconds, nanos(text));
    }

    private static int nanos(String text) {
        if (digits(text) < 0) {
            return 0;
        }
        int nanos = number(text, SECOND + 1, text.length() - 1);
        for (int digit = digits(text); digit < NANO_DIGITS; digit++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static boolean isWithin(int number, int least, int most) {
        return least <= number && number <= most;
    }

    /** What those digits say; less than nothing if one of them is none. */
    private static int number(String text, int from, int end) {
        int number = 0;
        for (int at = from; at < end; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
