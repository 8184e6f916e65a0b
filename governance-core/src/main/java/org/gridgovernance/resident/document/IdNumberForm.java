package org.gridgovernance.resident.document;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;

/**
 * The form of an identity number of 18 characters, judged without allocation.
 * Every method but the first three expects 18 fitting characters. Source: GB 11643-1999; check digit ISO 7064
 * MOD 11-2.
 */
final class IdNumberForm {

    static final int LENGTH = 18;

    private static final int LAST = LENGTH - 1;
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int EARLIEST_YEAR = 1800;

    /** The provinces (GB/T 2260): for each first digit, the second digits as bits. */
    private static final int[] PROVINCES = {0, 0b111110, 0b1110, 0b11111110, 0b1111110, 0b11111, 0b111110, 0b10, 0, 0};

    private IdNumberForm() {}

    /** Whether all of the form holds. */
    static boolean isValid(CharSequence number, LocalDate today) {
        return hasLength(number)
                && hasCharacters(number)
                && hasCheckDigit(number)
                && hasBirthDate(number)
                && isBornBy(number, today)
                && hasDivision(number);
    }

    static boolean hasLength(CharSequence number) {
        return number.length() == LENGTH;
    }

    /** Whether all are digits; the last may be X. */
    static boolean hasCharacters(CharSequence number) {
        int last = number.length() - 1;
        for (int i = 0; i < last; i++) {
            if (!isDigit(number.charAt(i))) {
                return false;
            }
        }
        return last >= 0 && (isDigit(number.charAt(last)) || number.charAt(last) == 'X');
    }

    static boolean hasCheckDigit(CharSequence number) {
        return number.charAt(LAST) == checkDigit(number);
    }

    /** Whether the birth date is a calendar date since 1800. */
    static boolean hasBirthDate(CharSequence number) {
        int year = number(number, 6, 10);
        int month = number(number, 10, 12);
        int day = number(number, 12, 14);
        return year >= EARLIEST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(month, year);
    }

    static boolean isBornBy(CharSequence number, LocalDate today) {
        int now = (today.getYear() * 100 + today.getMonthValue()) * 100 + today.getDayOfMonth();
        return number(number, 6, 14) <= now;
    }

    /** Whether it begins with a province, as a residence permit does, or with 9 and a province. */
    static boolean hasDivision(CharSequence number) {
        return switch (number.charAt(0)) {
            case '8' -> isPermitDivision(number(number, 0, 6));
            case '9' -> isProvince(number(number, 1, 3));
            default -> isProvince(number(number, 0, 2));
        };
    }

    /** The check digit that the first 17 digits ask for: the remainder by 11 of the digits, each weighed by a power of 2. */
    static char checkDigit(CharSequence number) {
        int sum = 0;
        for (int i = 0; i < LAST; i++) {
            sum = (sum + digit(number, i)) * 2;
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /** The number that some digits within it stand for. */
    static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digit(text, i);
        }
        return number;
    }

    private static int lengthOf(int month, int year) {
        return switch (month) {
            case 2 -> IsoChronology.INSTANCE.isLeapYear(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isPermitDivision(int division) {
        return division == 810000 || division == 820000 || division == 830000;
    }

    private static boolean isProvince(int digits) {
        return (PROVINCES[digits / 10] & (1 << digits % 10)) != 0;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int digit(CharSequence text, int index) {
        return text.charAt(index) - '0';
    }
}
