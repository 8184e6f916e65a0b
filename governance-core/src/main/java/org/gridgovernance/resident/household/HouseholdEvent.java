package org.gridgovernance.resident.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.evidence.Verification;

/** What happens to a {@link Household}. */
public sealed interface HouseholdEvent extends Event {
    /**
     * It was formed (立户).
     *
     * @param number its number in the ledger
     * @param dwelling where it lives
     * @param members its first members
     * @param verification when and how verified
     */
    record Formed(
            Optional<HouseholdNumber> number,
            Optional<DwellingId> dwelling,
            List<Membership> members,
            Optional<Verification> verification)
            implements HouseholdEvent {}

    /**
     * Somebody joined.
     *
     * @param member who, and how related
     */
    record MemberJoined(Membership member) implements HouseholdEvent {}

    /**
     * Somebody left.
     *
     * @param resident who
     */
    record MemberLeft(ResidentId resident) implements HouseholdEvent {}

    /**
     * Another member is the head (变更户主).
     *
     * @param head the new head
     * @param former how the former head is related now; empty if there was none
     */
    record HeadChanged(ResidentId head, Optional<Membership> former) implements HouseholdEvent {}

    /**
     * A member was found to be a duplicate of another resident (成员并入): what is told of the one is told of the other.
     *
     * @param duplicate the member
     * @param survivor who the person is, a member already or not
     */
    record MemberMerged(ResidentId duplicate, ResidentId survivor) implements HouseholdEvent {}

    /**
     * A member was no duplicate after all (成员恢复).
     *
     * @param duplicate who is a member again
     */
    record MemberRestored(ResidentId duplicate) implements HouseholdEvent {}

    /**
     * It moved within the community.
     *
     * @param from the dwelling left, if it had one
     * @param to the dwelling moved to
     * @param moving the members of that date, who move with it
     * @param on the date
     */
    record Moved(Optional<DwellingId> from, DwellingId to, List<Membership> moving, LocalDate on)
            implements HouseholdEvent {}

    /**
     * It was verified.
     *
     * @param verification when and how
     */
    record Verified(Verification verification) implements HouseholdEvent {}
}
