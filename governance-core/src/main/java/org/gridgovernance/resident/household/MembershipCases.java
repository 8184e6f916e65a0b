package org.gridgovernance.resident.household;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** How people become members of households and head them, and leave again. */
final class MembershipCases {
    private static final int MOST_HOUSEHOLDS = 1_000;
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private MembershipCases() {}

    static void wants(JoinHousehold command, Wanted wanted) {
        wantsMember(command.home(), command.member(), wanted);
    }

    static List<Reason> fits(JoinHousehold command, Facts facts) {
        return known(facts, command.home(), command.member(), "member.resident").toList();
    }

    static Either<Rejection, Outcome<Household>> join(JoinHousehold command, Facts facts, Deciding deciding) {
        Ref<Household> ref = HouseholdCases.household(command.home(), command.household());
        Household household = facts.the(ref);
        ResidentId resident = command.member().resident();
        LocalDate on = deciding.moment().occurredOn();
        if (household.member(resident).isPresent()) {
            return no(HouseholdReason.MEMBER_ALREADY.at("member.resident"));
        }
        if (endedAfter(household, member -> member.isOf(resident), on)) {
            return no(HouseholdReason.MEMBER_ALREADY.at("occurredAt"));
        }
        if (command.member().isHead() && household.head().isPresent()) {
            return no(HouseholdReason.SECOND_HEAD.at("member.relation"));
        }
        return command.member().isHead() && endedAfter(household, Membership::isHead, on)
                ? no(HouseholdReason.SECOND_HEAD.at("occurredAt"))
                : joined(ref, new HouseholdEvent.MemberJoined(command.member()), List.of(command.member()))
                        .accepted();
    }

    static Either<Rejection, Outcome<Household>> leave(LeaveHousehold command, Facts facts, Deciding deciding) {
        Ref<Household> ref = HouseholdCases.household(command.home(), command.household());
        Household household = facts.the(ref);
        if (household.member(command.resident()).isEmpty()) {
            return no(HouseholdReason.NOT_A_MEMBER.at("resident"));
        }
        return holdsSince(
                        household,
                        member -> member.isOf(command.resident()),
                        deciding.moment().occurredOn())
                ? Outcome.of(ref, new HouseholdEvent.MemberLeft(command.resident()))
                        .accepted()
                : no(HouseholdReason.NOT_A_MEMBER.at("occurredAt"));
    }

    static void wants(LeaveHouseholds command, Wanted wanted) {
        wanted.page(householdsOf(command));
    }

    static void wantsFound(LeaveHouseholds command, Facts facts, Wanted wanted) {
        facts.page(householdsOf(command)).items().forEach(found -> wanted.ref(found.ref()));
    }

    static Either<Rejection, Outcome<Resident>> leaveAll(LeaveHouseholds command, Facts facts, Deciding deciding) {
        Outcome<Resident> none = Outcome.of(Ref.to(Resident.TYPE, command.home(), command.resident()));
        return facts.page(householdsOf(command)).items().stream()
                .map(Found::ref)
                .filter(household ->
                        facts.the(household).member(command.resident()).isPresent())
                .reduce(
                        none,
                        (left, household) -> left.also(household, new HouseholdEvent.MemberLeft(command.resident())),
                        (a, b) -> b)
                .accepted();
    }

    private static Criteria<Household> householdsOf(LeaveHouseholds command) {
        return Criteria.of(Household.TYPE)
                .within(command.home())
                .where(Household.MEMBERS.asOf(command.resident(), FOR_EVER))
                .limit(MOST_HOUSEHOLDS);
    }

    /** An erased person is a member no more. */
    static List<LeaveHouseholds> follow(ResidentEvent.Erased erased, JournalEntry<?> entry) {
        return List.of(LeaveHouseholds.builder()
                .commandId(entry.command().derive("leaves-" + entry.ref().id()))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .resident(new ResidentId(entry.ref().id()))
                .build());
    }

    static Either<Rejection, Outcome<Household>> changeHead(ChangeHead command, Facts facts, Deciding deciding) {
        Ref<Household> ref = HouseholdCases.household(command.home(), command.household());
        Household household = facts.the(ref);
        Optional<Membership> former = household.head();
        if (household.member(command.head()).isEmpty()) {
            return no(HouseholdReason.NOT_A_MEMBER.at("head"));
        }
        if (former.filter(head -> head.resident().equals(command.head())).isPresent()) {
            return Outcome.of(ref).accepted();
        }
        LocalDate on = deciding.moment().occurredOn();
        if (endedAfter(household, Membership::isHead, on)
                || (former.isPresent() && !holdsSince(household, Membership::isHead, on))) {
            return no(HouseholdReason.SECOND_HEAD.at("occurredAt"));
        }
        if (!holdsSince(household, member -> member.isOf(command.head()), on)) {
            return no(HouseholdReason.NOT_A_MEMBER.at("occurredAt"));
        }
        Optional<Membership> now =
                former.map(head -> new Membership(head.resident(), head.home(), command.formerHead()));
        return now.filter(Membership::isHead).isPresent()
                ? no(HouseholdReason.SECOND_HEAD.at("formerHead"))
                : Outcome.of(ref, new HouseholdEvent.HeadChanged(command.head(), now))
                        .accepted();
    }

    static void wantsMember(AreaCode home, Membership member, Wanted wanted) {
        if (member.home().equals(home)) {
            wanted.ref(Ref.to(Resident.TYPE, home, member.resident()));
        }
    }

    /** A person of the same home must be in the register, and not erased; of another home nobody knows here. */
    static Stream<Reason> known(Facts facts, AreaCode home, Membership member, String path) {
        if (!member.home().equals(home)) {
            return Stream.empty();
        }
        return facts.find(Ref.to(Resident.TYPE, home, member.resident()))
                .map(resident -> resident.particulars().name().isErased()
                        ? Stream.of(KernelReason.SUBJECT_ERASED.at(path))
                        : Stream.<Reason>empty())
                .orElseGet(() -> Stream.of(ResidentReason.RESIDENT_UNKNOWN.at(path)));
    }

    /** Joining holds only if those who join are the same when it is written: nobody is erased meanwhile. */
    static Outcome<Household> joined(Ref<Household> ref, HouseholdEvent event, List<Membership> members) {
        return members.stream()
                .filter(member -> member.home().equals(ref.home()))
                .map(member -> Ref.to(Resident.TYPE, ref.home(), member.resident()))
                .reduce(Outcome.of(ref, event), Outcome::provided, (a, b) -> b);
    }

    /** Whether such a membership ended, and later than on that date. */
    private static boolean endedAfter(Household household, Predicate<Membership> which, LocalDate on) {
        return household.members().entries().stream()
                .filter(entry -> entry.stands() && which.test(entry.value()))
                .anyMatch(entry -> entry.to()
                        .filter(to -> to.isAfter(on) && to.isAfter(entry.from()))
                        .isPresent());
    }

    /** Whether such a membership holds without an end, and on that date already. */
    private static boolean holdsSince(Household household, Predicate<Membership> which, LocalDate on) {
        return household.members().entries().stream()
                .filter(entry -> entry.stands() && entry.to().isEmpty() && which.test(entry.value()))
                .anyMatch(entry -> entry.holdsOn(on));
    }

    private static Either<Rejection, Outcome<Household>> no(Reason reason) {
        return Either.left(Rejection.of(reason));
    }
}
