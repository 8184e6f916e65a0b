package org.gridgovernance.mediation.committee;

import org.gridgovernance.kernel.Event;

/** What happens to a {@link CaseBook}. */
public sealed interface CaseBookEvent extends Event {
    /**
     * It was opened with the first case of a year, which has the number 1 (立簿).
     *
     * @param committee whose it is
     * @param year the year
     */
    record Opened(MediationCommitteeId committee, int year) implements CaseBookEvent {}

    /** Another case has the next number (编号). */
    record NumberTaken() implements CaseBookEvent {}
}
