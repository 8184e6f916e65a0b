package org.gridgovernance.resident.household;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How one household becomes two. */
final class SplitCases {
    static final Validator<SplitHousehold> SPLIT = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            command -> command.number().flatMap(number -> number.fault("number")).stream()
                    .toList(),
            Validator.that(command -> !command.members().isEmpty(), HouseholdReason.NOBODY_LEAVES.at("members")),
            command -> MembershipCases.few(command.members(), "members"));

    private SplitCases() {}

    static void wants(SplitHousehold command, Wanted wanted) {
        command.dwelling().ifPresent(dwelling -> wanted.ref(Ref.to(Dwelling.TYPE, command.home(), dwelling)));
        MembershipCases.wantsMembers(command.home(), command.members(), wanted);
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
                .map(member -> household.member(member.resident()).orElseThrow().as(member.relation()))
                .toList();
        return split(command, household, leaving, deciding).accepted();
    }

    private static List<Reason> faults(SplitHousehold command, Household household, LocalDate on) {
        MemberRoll roll = MemberRoll.of(household);
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
}
