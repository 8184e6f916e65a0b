package org.gridgovernance.workforce;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Which days something of those who serve may be dated with (日期范围). */
public final class Days {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private Days() {}

    /** Whether each is a day that somebody may mean: of the years 1900 to 2199. */
    public static boolean arePlausible(LocalDate... days) {
        return Stream.of(days).allMatch(day -> !day.isBefore(EARLIEST) && day.isBefore(LATEST));
    }
}
