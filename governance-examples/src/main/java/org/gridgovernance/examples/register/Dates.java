package org.gridgovernance.examples.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.insight.AsOf;

/**
 * Of when the report tells: as of which day, as known at the end of which day, and since when changes are told.
 *
 * @param asOf the day; empty for that of {@code known}
 * @param known the day at the end of which the register is looked at; empty for now
 * @param since the first day; empty for a month before
 */
record Dates(Optional<LocalDate> asOf, Optional<LocalDate> known, Optional<LocalDate> since) {

    /** Looks at their order. */
    void check(Instant now) {
        if (opening(now).day().isAfter(closing(now).day())) {
            throw new CannotStartException("--since 不得晚于 --as-of", "--since lies after --as-of");
        }
    }

    /** The end of what is told. */
    AsOf closing(Instant now) {
        Instant instant = known.map(day -> AsOf.atEndOf(day).known()).orElse(now);
        return AsOf.of(asOf.orElse(AsOf.of(instant).day()), instant);
    }

    /** Its beginning, as known then: changes by the day they happened. */
    AsOf opening(Instant now) {
        AsOf closing = closing(now);
        return AsOf.of(since.orElse(closing.day().minusMonths(1)), closing.known());
    }

    /** Its beginning, as known at the end of that very day: changes by when they were told. */
    AsOf openingAsKnownThen(Instant now) {
        AsOf opening = opening(now);
        AsOf then = AsOf.atEndOf(opening.day());
        return then.known().isBefore(opening.known()) ? then : opening;
    }
}
