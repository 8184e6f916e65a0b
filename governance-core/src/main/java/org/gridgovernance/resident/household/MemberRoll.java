package org.gridgovernance.resident.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.ResidentId;

/**
 * The roll of a household (户内名册): whether something may be told of its members for a day. What is told for a day never
 * takes from what was told for later, so it is refused where the two would not agree.
 */
record MemberRoll(List<Dated<Membership>> entries) {

    static MemberRoll of(Household household) {
        return new MemberRoll(
                household.members().entries().stream().filter(Dated::stands).toList());
    }

    /** Why that person cannot join on that day, if so. */
    Optional<Reason> joining(Membership member, LocalDate on, String resident, String relation) {
        if (isOpen(which(member.resident()))) {
            return Optional.of(HouseholdReason.MEMBER_ALREADY.at(resident));
        }
        if (endedAfter(which(member.resident()), on)) {
            return Optional.of(HouseholdReason.MEMBER_ALREADY.at("occurredAt"));
        }
        return member.isHead() ? heading(on, relation) : Optional.empty();
    }

    /** Why nobody can become head on that day beside whoever is, if so. */
    Optional<Reason> heading(LocalDate on, String relation) {
        if (isOpen(Membership::isHead)) {
            return Optional.of(HouseholdReason.SECOND_HEAD.at(relation));
        }
        return endedAfter(Membership::isHead, on)
                ? Optional.of(HouseholdReason.SECOND_HEAD.at("occurredAt"))
                : Optional.empty();
    }

    /** Why that person is no member, or has not been since that day in one relation, if so. */
    Optional<Reason> belonging(ResidentId resident, LocalDate on, String path) {
        if (!isOpen(which(resident))) {
            return Optional.of(HouseholdReason.NOT_A_MEMBER.at(path));
        }
        return holdsSince(which(resident), on)
                ? Optional.empty()
                : Optional.of(HouseholdReason.NOT_A_MEMBER.at("occurredAt"));
    }

    /** Whether anything is told of members after that day. */
    boolean tellsAfter(LocalDate on) {
        return entries.stream()
                .anyMatch(entry -> entry.holdsAfter(on)
                        && (entry.to().isPresent() || entry.from().isAfter(on)));
    }

    /** Whether such a membership ended, and later than on that day. */
    boolean endedAfter(Predicate<Membership> which, LocalDate on) {
        return entries.stream()
                .anyMatch(entry -> which.test(entry.value()) && entry.to().isPresent() && entry.holdsAfter(on));
    }

    /** Whether such a membership holds without an end, and on that day already. */
    boolean holdsSince(Predicate<Membership> which, LocalDate on) {
        return entries.stream()
                .anyMatch(entry -> which.test(entry.value()) && entry.to().isEmpty() && entry.holdsOn(on));
    }

    /** Whether some are left when those have gone, and none of them is the head that a household of this kind needs. */
    boolean isWithoutHead(HouseholdKind kind, Predicate<Membership> gone) {
        return kind.needsHead() && isOpen(gone.negate()) && !isOpen(member -> member.isHead() && !gone.test(member));
    }

    private boolean isOpen(Predicate<Membership> which) {
        return entries.stream().anyMatch(entry -> entry.to().isEmpty() && which.test(entry.value()));
    }

    private static Predicate<Membership> which(ResidentId resident) {
        return member -> member.isOf(resident);
    }
}
