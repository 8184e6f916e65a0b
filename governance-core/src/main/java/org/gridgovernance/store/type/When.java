package org.gridgovernance.store.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Period;

/**
 * When something held (何时、何时所知): on at least one day of a period, as known at an instant or now. A date is the period of
 * one day. Immutable.
 *
 * @param days the days, of the years 1 to 9999; what lies beyond counts as their first or last
 * @param asKnown as known at that instant, to the microsecond; empty for now
 */
public record When(Period days, Optional<Instant> asKnown) {
    /** Brings the times within reach. */
    public When {
        days = new Period(Reach.of(days.first()), Reach.of(days.last()));
        asKnown = asKnown.map(Reach::of);
    }

    /** On that date, as known now. */
    public static When on(LocalDate date) {
        return during(Period.of(date));
    }

    /** On any day of the period, as known now. */
    public static When during(Period days) {
        return new When(days, Optional.empty());
    }

    /** On that date or any later one, as known now. */
    public static When since(LocalDate date) {
        LocalDate first = Reach.of(date);
        return during(new Period(first, Reach.LAST_DAY));
    }

    /** The same as known at that instant. */
    public When asKnown(Instant instant) {
        return new When(days, Optional.of(instant));
    }

    /** The same of other days. */
    public When narrowed(Period other) {
        return new When(other, asKnown);
    }

    /** The days of the period on which a fact held, if it was on record then; empty if none. */
    public Optional<Period> of(Dated<?> fact) {
        boolean known = asKnown.map(fact::knownAt).orElseGet(fact::stands);
        return known ? fact.within(days) : Optional.empty();
    }
}
