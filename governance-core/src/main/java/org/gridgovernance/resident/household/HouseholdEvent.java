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
     * @param collective who answers for it, if it is a collective household
     */
    record Formed(
            Optional<HouseholdNumber> number,
            Optional<DwellingId> dwelling,
            List<Membership> members,
            Optional<Verification> verification,
            Optional<Collective> collective)
            implements HouseholdEvent {}

    /**
     * It is of another kind (变更户别).
     *
     * @param collective who answers for it; empty for a family household
     */
    record Classified(Optional<Collective> collective) implements HouseholdEvent {}

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
     * A member is on the books no more, moved away or erased: from that day on was no member, whatever was told for later.
     *
     * @param resident who
     * @param on the day
     */
    record MemberDeparted(ResidentId resident, LocalDate on) implements HouseholdEvent {}

    /**
     * A member died, on that day at the latest was one no more.
     *
     * @param resident who
     * @param on the day of death
     */
    record MemberDied(ResidentId resident, LocalDate on) implements HouseholdEvent {}

    /**
     * A member's death was told by mistake: the membership goes on as it would have.
     *
     * @param resident who
     * @param on the day that was told as that of the death
     */
    record MemberReturned(ResidentId resident, LocalDate on) implements HouseholdEvent {}

    /**
     * A member is related to the head otherwise (变更与户主关系).
     *
     * @param member who, and how related from then on
     */
    record RelationChanged(Membership member) implements HouseholdEvent {}

    /**
     * It was merged into another, and is dissolved (并入他户).
     *
     * @param into the household that goes on
     */
    record MergedInto(HouseholdId into) implements HouseholdEvent {}

    /**
     * Another was merged into it (并户).
     *
     * @param from the household that was dissolved
     * @param members who joined, and how related
     */
    record Absorbed(HouseholdId from, List<Membership> members) implements HouseholdEvent {}

    /**
     * Some left it and formed a household of their own (分户).
     *
     * @param into the new household
     * @param leaving who left
     */
    record SplitOff(HouseholdId into, List<ResidentId> leaving) implements HouseholdEvent {}

    /**
     * It was formed by members of another (自他户分出).
     *
     * @param origin the household they left
     * @param left where that lived on the day
     * @param to where the new one lives
     * @param moving who left, and moves along
     */
    record SplitFrom(HouseholdId origin, Optional<DwellingId> left, Optional<DwellingId> to, List<Membership> moving)
            implements HouseholdEvent {}

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
