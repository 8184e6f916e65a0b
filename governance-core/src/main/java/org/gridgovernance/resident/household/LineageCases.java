package org.gridgovernance.resident.household;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How one household becomes two, and two become one. */
final class LineageCases {
    private static final int MOST = HouseholdKind.COLLECTIVE.mostMembers();

    static final Validator<SplitHousehold> SPLIT = Validator.all(
            HouseholdCases.IN_COMMUNITY,
            command -> command.number().flatMap(number -> number.fault("number")).stream()
                    .toList(),
            Validator.that(command -> !command.members().isEmpty(), HouseholdReason.NOBODY_LEAVES.at("members")),
            command -> few(command.members(), "members"));

    static final Validator<MergeHouseholds> MERGE = Validator.all(
            HouseholdCases.IN_COMMUNITY,
            Validator.that(
                    command -> !command.household().equals(command.into()), HouseholdReason.SAME_HOUSEHOLD.at("into")),
            command -> few(command.relations(), "relations"));

    private LineageCases() {}

    private static List<Reason> few(List<Membership> members, String path) {
        return members.size() > MOST
                ? List.of(HouseholdReason.MEMBERS_TOO_MANY.at(path))
                : HouseholdCases.together(members, path);
    }

    static void wants(SplitHousehold command, Wanted wanted) {
        command.dwelling().ifPresent(dwelling -> wanted.ref(Ref.to(Dwelling.TYPE, command.home(), dwelling)));
        wantsMembers(command.home(), command.members(), wanted);
    }

    private static void wantsMembers(AreaCode home, List<Membership> members, Wanted wanted) {
        members.stream().limit(MOST).forEach(member -> MembershipCases.wantsMember(home, member, wanted));
    }

    static List<Reason> fits(SplitHousehold command, Facts facts) {
        return command.dwelling().stream()
                .flatMap(dwelling -> HouseholdCases.known(facts, command.home(), dwelling))
                .toList();
    }

    static Either<Rejection, Outcome<Household>> split(SplitHousehold command, Facts facts, Deciding deciding) {
        Household household = facts.the(HouseholdCases.household(command.home(), command.household()));
        List<Reason> faults = faults(command, household, deciding.moment().occurredOn());
        if (!faults.isEmpty()) {
            return Either.left(new Rejection(faults));
        }
        List<Membership> leaving = command.members().stream()
                .map(member -> related(household.member(member.resident()).orElseThrow(), member.relation()))
                .toList();
        return split(command, household, leaving, deciding).accepted();
    }

    private static List<Reason> faults(SplitHousehold command, Household household, LocalDate on) {
        Roll roll = Roll.of(household);
        List<Reason> strangers = IntStream.range(0, command.members().size())
                .boxed()
                .flatMap(i ->
                        roll.belonging(command.members().get(i).resident(), on, "members[" + i + "].resident").stream())
                .distinct()
                .toList();
        return strangers.isEmpty()
                        && household.members().open().count()
                                == command.members().size()
                ? List.of(HouseholdReason.NOBODY_STAYS.at("members"))
                : strangers;
    }

    private static Outcome<Household> split(
            SplitHousehold command, Household household, List<Membership> leaving, Deciding deciding) {
        HouseholdId fresh = new HouseholdId(deciding.newId());
        Optional<DwellingId> left =
                household.dwelling().asOf(deciding.moment().occurredOn()).findFirst();
        Optional<DwellingId> to = command.dwelling().or(() -> left);
        List<ResidentId> gone = leaving.stream().map(Membership::resident).toList();
        Outcome<Household> split = Outcome.of(
                        HouseholdCases.household(command.home(), fresh),
                        new HouseholdEvent.Formed(
                                command.number(), to, leaving, Optional.empty(), household.collective()),
                        new HouseholdEvent.SplitFrom(household.id(), left, to, leaving))
                .also(
                        HouseholdCases.household(command.home(), household.id()),
                        new HouseholdEvent.SplitOff(fresh, gone));
        Outcome<Household> warned =
                MembershipCases.warned(split, household, member -> gone.contains(member.resident()), "household");
        return household.kind().needsHead() && leaving.stream().noneMatch(Membership::isHead)
                ? warned.warning(HouseholdReason.WITHOUT_HEAD.warnAt("members"))
                : warned;
    }

    /** Those who leave move along. */
    static List<MoveResidence> follow(HouseholdEvent.SplitFrom split, JournalEntry<?> entry) {
        return split.to().stream()
                .filter(to -> !split.left().equals(split.to()))
                .flatMap(to -> HouseholdCases.moving(split.left(), to, split.moving(), entry).stream())
                .toList();
    }

    static void wants(MergeHouseholds command, Wanted wanted) {
        wanted.ref(HouseholdCases.household(command.home(), command.into()));
        wantsMembers(command.home(), command.relations(), wanted);
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
        Stream<Reason> later =
                Roll.of(one).tellsAfter(on) ? Stream.of(HouseholdReason.TOLD_LATER.at("occurredAt")) : Stream.empty();
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
        return one.members()
                .open()
                .filter(member -> !Roll.of(other).holdsSince(same -> same.isOf(member.resident()), on))
                .map(member -> related(member, relations.getOrDefault(member.resident(), Relation.OTHER_RELATIVE)))
                .toList();
    }

    private static List<Reason> joining(
            MergeHouseholds command, List<Membership> joining, Household other, LocalDate on) {
        List<ResidentId> named =
                command.relations().stream().map(Membership::resident).toList();
        return joining.stream()
                .flatMap(member -> Roll.of(other)
                        .joining(
                                member,
                                on,
                                "occurredAt",
                                "relations[" + named.indexOf(member.resident()) + "].relation")
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

    private static Membership related(Membership member, Relation relation) {
        return new Membership(member.resident(), member.home(), relation);
    }
}
