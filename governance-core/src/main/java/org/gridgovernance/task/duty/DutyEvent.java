package org.gridgovernance.task.duty;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;

/** What happens to a {@link DutyItem} or a {@link DutyOverride}. */
public sealed interface DutyEvent extends Event {
    /**
     * Somebody wants a matter on the list (申请准入).
     *
     * @param matter the matter, or the category
     * @param list on which list
     * @param legalBasis by which law, rule or document
     * @param requestedBy the department that asks, if one does
     * @param support what comes with it
     * @param validFrom the first day
     * @param validUntil the last day, if it is to end
     */
    record AppliedFor(
            MatterCode matter,
            DutyListKind list,
            String legalBasis,
            Optional<OrganizationRef> requestedBy,
            Support support,
            LocalDate validFrom,
            Optional<LocalDate> validUntil)
            implements DutyEvent {}

    /**
     * A joint meeting decided (联席会议).
     *
     * @param approved whether it let the item in
     * @param inFavour how many were in favour
     * @param against how many were against
     * @param abstained how many abstained
     */
    record Discussed(boolean approved, int inFavour, int against, int abstained) implements DutyEvent {}

    /**
     * It is on the list (准入).
     *
     * @param from the first day on which it is in force
     * @param until the last day, if it is to end
     */
    record Entered(LocalDate from, Optional<LocalDate> until) implements DutyEvent {}

    /**
     * Money or hands arrived (经费、人员到位).
     *
     * @param support what arrived
     */
    record Supported(Support support) implements DutyEvent {}

    /**
     * It was looked at how it is carried out (监督).
     *
     * @param inOrder whether all was in order
     * @param finding what was found, in words
     */
    record Supervised(boolean inOrder, PersonalText finding) implements DutyEvent {}

    /**
     * It is no more on the list from that day on, or never comes there (退出).
     *
     * @param because why, if somebody says
     */
    record Exited(Optional<PersonalText> because) implements DutyEvent {}

    /**
     * The list does not hold for a time (紧急豁免).
     *
     * @param matters the matters or categories for which it does not hold; none means all
     * @param basis by which order or document
     * @param until the last day
     * @param posture how serious it was when it was declared
     */
    record OverrideDeclared(SortedSet<MatterCode> matters, String basis, LocalDate until, Posture posture)
            implements DutyEvent {
        /** Copies the matters. */
        public OverrideDeclared {
            matters = Collections.unmodifiableSortedSet(new TreeSet<>(matters));
        }
    }

    /** The list holds again from that day on, sooner than told (提前结束豁免). */
    record OverrideEnded() implements DutyEvent {}
}
