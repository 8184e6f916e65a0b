package org.gridgovernance.benchmark.idnumber;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Draws parts of identity numbers by chance. Not thread-safe. */
final class Draw {
    private static final List<Integer> PROVINCES = List.of(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71);
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final Random random;
    private final LocalDate today;

    /** The same numbers for the same seed, on the same day. */
    Draw(long seed, LocalDate today) {
        random = new Random(seed);
        this.today = today;
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** One of them. */
    <T> T of(List<T> some) {
        return some.get(below(some.size()));
    }

    /** That many digits. */
    String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        while (digits.length() < count) {
            digits.append((char) ('0' + below(10)));
        }
        return digits.toString();
    }

    String province() {
        return of(PROVINCES).toString();
    }

    /** Two digits that no document begins with. */
    String nowhere() {
        int digits = 10 + below(70);
        return PROVINCES.contains(digits) ? nowhere() : Integer.toString(digits);
    }

    String county() {
        return province() + digits(4);
    }

    /** A birth date of one who may live. */
    String born() {
        return written(between(FIRST, today));
    }

    String bornLongAgo() {
        return written(between(EARLIEST, FIRST));
    }

    /** After today, in this year; on its last day the day after. */
    String bornLaterThisYear() {
        LocalDate next = LocalDate.of(today.getYear() + 1, 1, 1);
        return written(today.plusDays(1).isBefore(next) ? between(today.plusDays(1), next) : next);
    }

    String bornInLaterYears() {
        LocalDate next = LocalDate.of(today.getYear() + 1, 1, 1);
        return written(between(next, next.plusYears(70)));
    }

    /** Of that division and that date, with the check digit it needs. */
    String number(String division, String date) {
        String digits = division + date + digits(3);
        return digits + CheckDigit.of(digits);
    }

    private LocalDate between(LocalDate first, LocalDate end) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), end.toEpochDay()));
    }

    private static String written(LocalDate date) {
        return String.format(Locale.ROOT, "%tY%<tm%<td", date);
    }
}
