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
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How people become members of households and head them, and leave again. */
final class MembershipCases {
    private MembershipCases() {}

    static void wants(JoinHousehold command, Wanted wanted) {
        wantsMember(command.home(), command.member(), wanted);
    }

    static List<Reason> fits(JoinHousehold command, Facts facts) {
        return known(facts, command.home(), command.member(), "member.resident").toList();
    }

    static Either<Rejection, Outcome<Household>> join(JoinHousehold command, Facts facts, Deciding deciding) {
        Ref<Household> ref = HouseholdCases.household(command.home(), command.household());
        return Roll.of(facts.the(ref))
                .joining(command.member(), deciding.moment().occurredOn(), "member.resident", "member.relation")
                .map(MembershipCases::no)
                .orElseGet(
                        () -> joined(ref, new HouseholdEvent.MemberJoined(command.member()), List.of(command.member()))
                                .accepted());
    }

    static Either<Rejection, Outcome<Household>> leave(LeaveHousehold command, Facts facts, Deciding deciding) {
        Ref<Household> ref = HouseholdCases.household(command.home(), command.household());
        Household household = facts.the(ref);
        Outcome<Household> left = Outcome.of(ref, new HouseholdEvent.MemberLeft(command.resident()));
        return Roll.of(household)
                .belonging(command.resident(), deciding.moment().occurredOn(), "resident")
                .map(MembershipCases::no)
                .orElseGet(() -> warned(left, household, member -> member.isOf(command.resident()), "household")
                        .accepted());
    }

    static Either<Rejection, Outcome<Household>> changeRelation(
            ChangeRelation command, Facts facts, Deciding deciding) {
        Ref<Household> ref = HouseholdCases.household(command.home(), command.household());
        Household household = facts.the(ref);
        Roll roll = Roll.of(household);
        LocalDate on = deciding.moment().occurredOn();
        Optional<Membership> was = household.member(command.resident());
        if (was.filter(member -> member.relation() == command.relation()).isPresent()) {
            return Outcome.of(ref).accepted();
        }
        boolean becomesHead =
                command.relation().isHead() && !was.filter(Membership::isHead).isPresent();
        return roll.belonging(command.resident(), on, "resident")
                .or(() -> becomesHead ? roll.heading(on, "relation") : Optional.empty())
                .map(MembershipCases::no)
                .orElseGet(() -> related(command, ref, household).accepted());
    }

    private static Outcome<Household> related(ChangeRelation command, Ref<Household> ref, Household household) {
        Membership was = household.member(command.resident()).orElseThrow();
        Membership member = new Membership(was.resident(), was.home(), command.relation());
        Outcome<Household> changed = Outcome.of(ref, new HouseholdEvent.RelationChanged(member));
        return was.isHead() && !member.isHead()
                ? changed.warning(HouseholdReason.WITHOUT_HEAD.warnAt("household"))
                : changed;
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
        Roll roll = Roll.of(household);
        LocalDate on = deciding.moment().occurredOn();
        if (roll.endedAfter(Membership::isHead, on)
                || (former.isPresent() && !roll.holdsSince(Membership::isHead, on))) {
            return no(HouseholdReason.SECOND_HEAD.at("occurredAt"));
        }
        if (!roll.holdsSince(member -> member.isOf(command.head()), on)) {
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

    /** A person of the same home must be in the register, alive, and not erased; of another home nobody knows here. */
    static Stream<Reason> known(Facts facts, AreaCode home, Membership member, String path) {
        return member.home().equals(home) ? known(facts, home, member.resident(), path) : Stream.empty();
    }

    private static Stream<Reason> known(Facts facts, AreaCode home, ResidentId id, String path) {
        Optional<Resident> resident = facts.find(Ref.to(Resident.TYPE, home, id));
        if (resident.isEmpty()) {
            return Stream.of(ResidentReason.RESIDENT_UNKNOWN.at(path));
        }
        if (resident.get().particulars().name().isErased()) {
            return Stream.of(KernelReason.SUBJECT_ERASED.at(path));
        }
        return resident.get().gone(path).stream();
    }

    /** Joining holds only if those who join are the same when it is written: nobody is erased or dies meanwhile. */
    static Outcome<Household> joined(Ref<Household> ref, HouseholdEvent event, List<Membership> members) {
        return members.stream()
                .filter(member -> member.home().equals(ref.home()))
                .map(member -> Ref.to(Resident.TYPE, ref.home(), member.resident()))
                .reduce(Outcome.of(ref, event), Outcome::provided, (a, b) -> b);
    }

    /** With a warning if the household is without a head once those have gone, and was not before. */
    static <A extends Aggregate> Outcome<A> warned(
            Outcome<A> outcome, Household household, Predicate<Membership> gone, String path) {
        return !household.isWithoutHead() && Roll.of(household).isWithoutHead(household.kind(), gone)
                ? outcome.warning(HouseholdReason.WITHOUT_HEAD.warnAt(path))
                : outcome;
    }

    static Either<Rejection, Outcome<Household>> no(Reason reason) {
        return Either.left(Rejection.of(reason));
    }
}
