package org.gridgovernance.resource;

import java.time.LocalDate;

/** Whether the days of a lot can be true. */
final class LotDates {
    /** How many characters a batch number has at most. */
    static final int LONGEST = 40;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int MOST_YEARS = 100;

    private LotDates() {}

    static boolean arePlausible(LotFacts facts, LocalDate on) {
        LocalDate made = facts.producedOn().orElse(FIRST);
        LocalDate ends = facts.expiresOn().orElse(on);
        return !made.isBefore(FIRST)
                && !made.isAfter(on)
                && !ends.isAfter(on.plusYears(MOST_YEARS))
                && (facts.expiresOn().isEmpty() || !ends.isBefore(made));
    }
}
