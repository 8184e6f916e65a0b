package org.gridgovernance.resident.household;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How two households become one. */
final class UnionCases {
    static final Validator<MergeHouseholds> MERGE = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            Validator.that(
                    command -> !command.household().equals(command.into()), HouseholdReason.SAME_HOUSEHOLD.at("into")),
            command -> MembershipCases.few(command.relations(), "relations"));

    private UnionCases() {}

    static void wants(MergeHouseholds command, Wanted wanted) {
        wanted.ref(HouseholdCases.household(command.home(), command.into()));
        MembershipCases.wantsMembers(command.home(), command.relations(), wanted);
    }

    static List<Reason> fits(MergeHouseholds command, Facts facts) {
        Ref<Household> into = HouseholdCases.household(command.home(), command.into());
        return Stream.concat(
                        facts.unless(into, HouseholdReason.HOUSEHOLD_UNKNOWN.at("into")),
                        HouseholdCases.goesOn(facts, command.home(), command.into(), "into").stream())
                .toList();
    }

    static Either<Rejection, Outcome<Household>> merge(MergeHouseholds command, Facts facts, Deciding deciding) {
        Household one = facts.the(HouseholdCases.household(command.home(), command.household()));
        Household other = facts.the(HouseholdCases.household(command.home(), command.into()));
        LocalDate on = deciding.moment().occurredOn();
        List<Membership> joining = joining(command, one, other, on);
        List<Reason> faults = Stream.of(
                        apart(one, other, on), strangers(command, one), joining(command, joining, other, on))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return faults.isEmpty() ? merge(one, other, joining).accepted() : Either.left(new Rejection(faults));
    }

    private static List<Reason> apart(Household one, Household other, LocalDate on) {
        Stream<Reason> kinds =
                one.kind() == other.kind() ? Stream.empty() : Stream.of(HouseholdReason.KINDS_DIFFER.at("into"));
        Stream<Reason> later = MemberRoll.of(one).tellsAfter(on)
                ? Stream.of(HouseholdReason.TOLD_LATER.at("occurredAt"))
                : Stream.empty();
        return Stream.concat(kinds, later).toList();
    }

    private static List<Reason> strangers(MergeHouseholds command, Household one) {
        return IntStream.range(0, command.relations().size())
                .filter(i -> one.member(command.relations().get(i).resident()).isEmpty())
                .mapToObj(i -> HouseholdReason.NOT_A_MEMBER.at("relations[" + i + "].resident"))
                .toList();
    }

    /** Who joins the other, and how: all but those who are in it already. */
    private static List<Membership> joining(MergeHouseholds command, Household one, Household other, LocalDate on) {
        Map<ResidentId, Relation> relations =
                command.relations().stream().collect(Collectors.toMap(Membership::resident, Membership::relation));
        MemberRoll there = MemberRoll.of(other);
        return one.members()
                .open()
                .filter(member -> !there.holdsSince(same -> same.isOf(member.resident()), on))
                .map(member -> member.as(relations.getOrDefault(member.resident(), Relation.OTHER_RELATIVE)))
                .toList();
    }

    private static List<Reason> joining(
            MergeHouseholds command, List<Membership> joining, Household other, LocalDate on) {
        Map<ResidentId, String> paths = new HashMap<>();
        for (int at = 0; at < command.relations().size(); at++) {
            paths.put(command.relations().get(at).resident(), "relations[" + at + "].relation");
        }
        MemberRoll there = MemberRoll.of(other);
        return joining.stream()
                .flatMap(member ->
                        there
                                .joining(member, on, "occurredAt", paths.getOrDefault(member.resident(), "relations"))
                                .stream())
                .toList();
    }

    private static Outcome<Household> merge(Household one, Household other, List<Membership> joining) {
        Outcome<Household> merged = Outcome.of(
                        HouseholdCases.household(other.home(), other.id()),
                        new HouseholdEvent.Absorbed(one.id(), joining))
                .also(HouseholdCases.household(one.home(), one.id()), new HouseholdEvent.MergedInto(other.id()));
        boolean headed = other.head().isPresent() || joining.stream().anyMatch(Membership::isHead);
        boolean empty = joining.isEmpty() && other.members().open().findAny().isEmpty();
        return other.kind().needsHead() && !headed && !empty
                ? merged.warning(HouseholdReason.WITHOUT_HEAD.warnAt("into"))
                : merged;
    }
}
