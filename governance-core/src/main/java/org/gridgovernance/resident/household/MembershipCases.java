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
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How people become members of households and head them, and leave again. */
final class MembershipCases {
    private static final int MOST = HouseholdKind.COLLECTIVE.mostMembers();

    private MembershipCases() {}

    /** What is wrong with some who are to be members together, or with that many. */
    static List<Reason> few(List<Membership> members, String path) {
        return members.size() > MOST
                ? List.of(HouseholdReason.MEMBERS_TOO_MANY.at(path))
                : HouseholdCases.together(members, path);
    }

    static void wants(JoinHousehold command, Wanted wanted) {
        wantsMember(command.home(), command.member(), wanted);
    }

    static List<Reason> fits(JoinHousehold command, Facts facts) {
        return known(facts, command.home(), command.member(), "member.resident").toList();
    }

    static Either<Rejection, Outcome<Household>> join(JoinHousehold command, Facts facts, Deciding deciding) {
        Ref<Household> ref = HouseholdCases.household(command.home(), command.household());
        return MemberRoll.of(facts.the(ref))
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
        return MemberRoll.of(household)
                .belonging(command.resident(), deciding.moment().occurredOn(), "resident")
                .map(MembershipCases::no)
                .orElseGet(() -> warned(left, household, member -> member.isOf(command.resident()), "household")
                        .accepted());
    }

    static Either<Rejection, Outcome<Household>> changeRelation(
            ChangeRelation command, Facts facts, Deciding deciding) {
        Ref<Household> ref = HouseholdCases.household(command.home(), command.household());
        Household household = facts.the(ref);
        MemberRoll roll = MemberRoll.of(household);
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
        Membership member = was.as(command.relation());
        Outcome<Household> changed = Outcome.of(ref, new HouseholdEvent.RelationChanged(member));
        return was.isHead() && !member.isHead()
                ? changed.warning(HouseholdReason.WITHOUT_HEAD.warnAt("household"))
                : changed;
    }

    static Either<Rejection, Outcome<Household>> changeHead(ChangeHead command, Facts facts, Deciding deciding) {
        Ref<Household> ref = HouseholdCases.household(command.home(), command.household());
        Household household = facts.the(ref);
        Optional<Membership> former = household.head();
        if (former.filter(head -> head.isOf(command.head())).isPresent()) {
            return Outcome.of(ref).accepted();
        }
        Optional<Membership> now = former.map(head -> head.as(command.formerHead()));
        return heading(command, household, deciding.moment().occurredOn())
                .map(MembershipCases::no)
                .orElseGet(() -> Outcome.of(ref, new HouseholdEvent.HeadChanged(command.head(), now))
                        .accepted());
    }

    /** Why that member cannot take the place of the head, if so: each must have been what they are since that day. */
    private static Optional<Reason> heading(ChangeHead command, Household household, LocalDate on) {
        MemberRoll roll = MemberRoll.of(household);
        boolean replaces = household.head().isPresent();
        if (household.member(command.head()).isEmpty()) {
            return Optional.of(HouseholdReason.NOT_A_MEMBER.at("head"));
        }
        if (roll.endedAfter(Membership::isHead, on) || (replaces && !roll.holdsSince(Membership::isHead, on))) {
            return Optional.of(HouseholdReason.SECOND_HEAD.at("occurredAt"));
        }
        if (!roll.holdsSince(member -> member.isOf(command.head()), on)) {
            return Optional.of(HouseholdReason.NOT_A_MEMBER.at("occurredAt"));
        }
        return replaces && command.formerHead().isHead()
                ? Optional.of(HouseholdReason.SECOND_HEAD.at("formerHead"))
                : Optional.empty();
    }

    static void wantsMembers(AreaCode home, List<Membership> members, Wanted wanted) {
        members.stream().limit(MOST).forEach(member -> wantsMember(home, member, wanted));
    }

    static void wantsMember(AreaCode home, Membership member, Wanted wanted) {
        if (member.home().equals(home)) {
            wanted.ref(OnTheBooks.entry(home, member.resident()));
        }
    }

    /** A person of the same home must be on the books; of another home nobody knows here. */
    static Stream<Reason> known(Facts facts, AreaCode home, Membership member, String path) {
        return member.home().equals(home)
                ? OnTheBooks.present(facts, OnTheBooks.entry(home, member.resident()), path).stream()
                : Stream.empty();
    }

    /** Joining holds only if those who join are the same when it is written: nobody is erased or dies meanwhile. */
    static Outcome<Household> joined(Ref<Household> ref, HouseholdEvent event, List<Membership> members) {
        return Outcome.of(ref, event)
                .providedEach(members.stream()
                        .filter(member -> member.home().equals(ref.home()))
                        .map(member -> OnTheBooks.entry(ref.home(), member.resident())));
    }

    /** With a warning if the household is without a head once those have gone, and was not before. */
    static <A extends Aggregate> Outcome<A> warned(
            Outcome<A> outcome, Household household, Predicate<Membership> gone, String path) {
        return !household.isWithoutHead() && MemberRoll.of(household).isWithoutHead(household.kind(), gone)
                ? outcome.warning(HouseholdReason.WITHOUT_HEAD.warnAt(path))
                : outcome;
    }

    static Either<Rejection, Outcome<Household>> no(Reason reason) {
        return Either.left(Rejection.of(reason));
    }
}
