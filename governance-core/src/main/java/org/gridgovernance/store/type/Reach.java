package org.gridgovernance.store.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What every database can hold of time: the years 1 to 9999. What lies beyond counts as their first or last moment. */
final class Reach {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Reach() {}

    static LocalDate of(LocalDate date) {
        return date.isBefore(FIRST_DAY) ? FIRST_DAY : date.isAfter(LAST_DAY) ? LAST_DAY : date;
    }

    /** To the microsecond. */
    static Instant of(Instant instant) {
        return instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant.truncatedTo(ChronoUnit.MICROS);
    }
}
