package org.gridgovernance.kernel.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Some days in a row (期间), as people say it: from the first to the last, both included; one day is a period too.
 * Immutable.
 *
 * @param first the first day
 * @param last the last day
 */
public record Period(LocalDate first, LocalDate last) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if it would end before it begins
     */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    /** That day alone. */
    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /** All days of a month. */
    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether it is one day. */
    public boolean isOneDay() {
        return first.equals(last);
    }

    /** Whether that day is one of it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The days that both have; empty if none. */
    public Optional<Period> overlap(Period other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate until = last.isBefore(other.last) ? last : other.last;
        return until.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, until));
    }
}
