package org.gridgovernance.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.type.When;

/**
 * A day, as known at an instant (统计时点). The instant is always said, so that a report asked for again says the same.
 * Immutable.
 *
 * @param day the day
 * @param known the instant, to the microsecond: what was recorded later plays no part
 */
public record AsOf(LocalDate day, Instant known) {

    /** Cuts the instant to the microsecond. */
    public AsOf {
        known = known.truncatedTo(ChronoUnit.MICROS);
    }

    /** That day, as known at that instant. */
    public static AsOf of(LocalDate day, Instant known) {
        return new AsOf(day, known);
    }

    /**
     * The day of that instant in {@link Moment#ZONE}, as known at it: what a report printed then said. Take the instant after
     * the commands whose doing it is to show: at an earlier one nobody knew of them.
     */
    public static AsOf of(Instant known) {
        return new AsOf(Moment.day(known), known);
    }

    /** That day, as known at its end in {@link Moment#ZONE}: what the books of that day say. */
    public static AsOf atEndOf(LocalDate day) {
        return AsOf.of(day, Moment.start(day.plusDays(1)).minus(1, ChronoUnit.MICROS));
    }

    /** As a condition of criteria. */
    public When when() {
        return When.on(day).asKnown(known);
    }

    /** From this day on until another, as known then. */
    When until(AsOf later) {
        return When.during(new Period(day, later.day)).asKnown(later.known);
    }
}
