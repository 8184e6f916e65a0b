package org.gridgovernance.resident.household;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** How somebody who dies, moves away or is erased leaves all households of the home, and comes back if the death was a mistake. */
final class DepartureCases {
    private DepartureCases() {}

    static void wants(AreaCode home, ResidentId who, Wanted wanted) {
        wanted.page(householdsOf(home, who));
    }

    static void wantsFound(LeaveHouseholds command, Facts facts, Wanted wanted) {
        left(command, facts).forEach(wanted::ref);
    }

    static void wantsFound(ReturnToHouseholds command, Facts facts, Wanted wanted) {
        cutShort(command, facts).forEach(wanted::ref);
    }

    static Either<Rejection, Outcome<Resident>> leaveAll(LeaveHouseholds command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Resident resident = facts.the(ref);
        return left(command, facts)
                .reduce(
                        Outcome.of(ref),
                        (left, household) -> departure(facts.the(household), resident)
                                .map(event -> gone(left.also(household, event), facts.the(household), command))
                                .orElse(left),
                        (a, b) -> b)
                .accepted();
    }

    /** Whoever is on the books no more leaves on that day, whatever was told for later; others on the day it occurred. */
    private static Optional<HouseholdEvent> departure(Household household, Resident resident) {
        ResidentId who = resident.id();
        Optional<LocalDate> gone = resident.goneOn().or(resident::erasedOn);
        if (gone.isEmpty()) {
            return household.member(who).map(any -> new HouseholdEvent.MemberLeft(who));
        }
        return gone.filter(on -> !household
                        .members()
                        .since(on, member -> member.isOf(who))
                        .entries()
                        .isEmpty())
                .map(on -> resident.death().isPresent()
                        ? new HouseholdEvent.MemberDied(who, on)
                        : new HouseholdEvent.MemberDeparted(who, on));
    }

    private static Outcome<Resident> gone(Outcome<Resident> left, Household household, LeaveHouseholds command) {
        return MembershipCases.warned(left, household, member -> member.isOf(command.resident()), "");
    }

    static Either<Rejection, Outcome<Resident>> comeBack(ReturnToHouseholds command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        HouseholdEvent returned = new HouseholdEvent.MemberReturned(command.resident(), command.diedOn());
        return facts.the(ref).death().isPresent()
                ? Either.left(Rejection.of(ResidentReason.DECEASED.at("resident")))
                : cutShort(command, facts)
                        .reduce(Outcome.of(ref), (back, household) -> back.also(household, returned), (a, b) -> b)
                        .accepted();
    }

    /** An erased person is a member no more. */
    static List<LeaveHouseholds> follow(ResidentEvent.Erased erased, JournalEntry<?> entry) {
        return List.of(leaving(entry));
    }

    /** Who moved to another community is a member here no more. */
    static List<LeaveHouseholds> follow(ResidentEvent.MovedAway gone, JournalEntry<?> entry) {
        return List.of(leaving(entry));
    }

    /** A dead person is a member no more. */
    static List<LeaveHouseholds> follow(ResidentEvent.Died died, JournalEntry<?> entry) {
        return List.of(leaving(entry));
    }

    private static LeaveHouseholds leaving(JournalEntry<?> entry) {
        return LeaveHouseholds.builder()
                .commandId(entry.command().derive("leaves-" + entry.ref().id()))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .resident(new ResidentId(entry.ref().id()))
                .build();
    }

    /** Whoever lives after all is a member again. */
    static List<ReturnToHouseholds> follow(ResidentEvent.DeathRevoked revoked, JournalEntry<?> entry) {
        return List.of(ReturnToHouseholds.builder()
                .commandId(entry.command().derive("returns"))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .resident(new ResidentId(entry.ref().id()))
                .diedOn(revoked.on())
                .build());
    }

    private static Stream<Ref<Household>> left(LeaveHouseholds command, Facts facts) {
        return facts.find(OnTheBooks.entry(command.home(), command.resident())).stream()
                .flatMap(resident -> households(command.home(), command.resident(), facts)
                        .filter(found -> departure(found.state(), resident).isPresent())
                        .map(Found::ref));
    }

    private static Stream<Ref<Household>> cutShort(ReturnToHouseholds command, Facts facts) {
        return households(command.home(), command.resident(), facts)
                .filter(found -> found.state().cutShort().entries().stream()
                        .anyMatch(entry -> entry.value().isOf(command.resident())))
                .map(Found::ref);
    }

    private static Stream<Found<Household>> households(AreaCode home, ResidentId who, Facts facts) {
        return facts.page(householdsOf(home, who)).items().stream();
    }

    private static Criteria<Household> householdsOf(AreaCode home, ResidentId who) {
        return Criteria.of(Household.TYPE)
                .within(home)
                .where(Household.EVER_MEMBERS.contains(who))
                .limit(Criteria.MOST);
    }
}
