package org.gridgovernance.resident.household;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How commands on households are checked and decided. */
final class HouseholdCases {
    static final Validator<FormHousehold> FORM = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            command -> command.number().flatMap(number -> number.fault("number")).stream()
                    .toList(),
            Validator.seq(
                    Validator.that(
                            command -> command.members().size() <= mostMembers(command),
                            HouseholdReason.MEMBERS_TOO_MANY.at("members")),
                    command -> together(command.members(), "members")),
            command -> command.collective()
                    .map(collective -> collective.faults("collective"))
                    .orElse(List.of()),
            command -> command.verification()
                    .map(verification -> verification.faults("verification", command.occurredAt()))
                    .orElse(List.of()));

    static final Validator<VerifyHousehold> VERIFY = Validator.all(
            OnTheBooks.IN_COMMUNITY, command -> command.verification().faults("verification", command.occurredAt()));

    static final Validator<ClassifyHousehold> CLASSIFY =
            Validator.all(OnTheBooks.IN_COMMUNITY, command -> command.collective()
                    .map(collective -> collective.faults("collective"))
                    .orElse(List.of()));

    private HouseholdCases() {}

    /** A household that was merged into another goes on no more, and nothing is told of it. */
    static List<Reason> goesOn(Facts facts, AreaCode home, HouseholdId id, String path) {
        return facts.find(household(home, id)).flatMap(Household::dissolvedOn).isPresent()
                ? List.of(HouseholdReason.DISSOLVED.at(path))
                : List.of();
    }

    static Ref<Household> household(AreaCode home, HouseholdId id) {
        return Ref.to(Household.TYPE, home, id);
    }

    private static int mostMembers(FormHousehold command) {
        return (command.collective().isPresent() ? HouseholdKind.COLLECTIVE : HouseholdKind.FAMILY).mostMembers();
    }

    /** What is wrong with some who are to be members together. */
    static List<Reason> together(List<Membership> members, String path) {
        boolean secondHead = members.stream().filter(Membership::isHead).count() > 1;
        boolean twice = members.stream().map(Membership::resident).distinct().count() < members.size();
        return Stream.of(
                        secondHead ? Stream.of(HouseholdReason.SECOND_HEAD.at(path)) : Stream.<Reason>empty(),
                        twice ? Stream.of(HouseholdReason.MEMBER_ALREADY.at(path)) : Stream.<Reason>empty())
                .flatMap(faults -> faults)
                .toList();
    }

    static void wants(FormHousehold command, Wanted wanted) {
        command.dwelling().ifPresent(dwelling -> wanted.ref(Ref.to(Dwelling.TYPE, command.home(), dwelling)));
        command.members().stream()
                .limit(mostMembers(command))
                .forEach(member -> MembershipCases.wantsMember(command.home(), member, wanted));
    }

    static List<Reason> fits(FormHousehold command, Facts facts) {
        Stream<Reason> dwelling = command.dwelling().stream().flatMap(place -> known(facts, command.home(), place));
        Stream<Reason> members = IntStream.range(0, command.members().size())
                .boxed()
                .flatMap(i -> MembershipCases.known(
                        facts, command.home(), command.members().get(i), "members[" + i + "].resident"));
        return Stream.concat(dwelling, members).toList();
    }

    static Either<Rejection, Outcome<Household>> form(FormHousehold command, Facts facts, Deciding deciding) {
        return MembershipCases.joined(
                        household(command.home(), new HouseholdId(deciding.newId())),
                        new HouseholdEvent.Formed(
                                command.number(),
                                command.dwelling(),
                                command.members(),
                                command.verification(),
                                command.collective()),
                        command.members())
                .accepted();
    }

    static void wants(MoveHousehold command, Wanted wanted) {
        wanted.ref(Ref.to(Dwelling.TYPE, command.home(), command.dwelling()));
    }

    static List<Reason> fits(MoveHousehold command, Facts facts) {
        return known(facts, command.home(), command.dwelling()).toList();
    }

    static Either<Rejection, Outcome<Household>> move(MoveHousehold command, Facts facts, Deciding deciding) {
        Ref<Household> ref = household(command.home(), command.household());
        Household household = facts.the(ref);
        LocalDate on = deciding.moment().occurredOn();
        Optional<DwellingId> from = household.dwelling().asOf(on).findFirst();
        return from.filter(command.dwelling()::equals).isPresent()
                ? Either.left(Rejection.of(HouseholdReason.LIVES_THERE.at("dwelling")))
                : Outcome.of(
                                ref,
                                new HouseholdEvent.Moved(
                                        from,
                                        command.dwelling(),
                                        household.members().asOf(on).toList(),
                                        on))
                        .accepted();
    }

    static Either<Rejection, Outcome<Household>> classify(ClassifyHousehold command, Facts facts, Deciding deciding) {
        Ref<Household> ref = household(command.home(), command.household());
        return facts.the(ref).collective().equals(command.collective())
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new HouseholdEvent.Classified(command.collective()))
                        .accepted();
    }

    static List<MoveResidence> follow(HouseholdEvent.Moved moved, JournalEntry<?> entry) {
        return moving(moved.from(), moved.to(), moved.moving(), entry);
    }

    /** Those of the same home who lived with the household move with it. */
    static List<MoveResidence> moving(
            Optional<DwellingId> left, DwellingId to, List<Membership> members, JournalEntry<?> entry) {
        return left.stream()
                .flatMap(from -> members.stream()
                        .filter(member -> member.home().equals(entry.ref().home()))
                        .map(member -> MoveResidence.builder()
                                .commandId(entry.command()
                                        .derive("moves-" + member.resident().value()))
                                .occurredAt(entry.moment().occurredAt())
                                .home(member.home())
                                .resident(member.resident())
                                .fromDwelling(from)
                                .toDwelling(to)
                                .build()))
                .toList();
    }

    static Either<Rejection, Outcome<Household>> verify(VerifyHousehold command, Facts facts, Deciding deciding) {
        Ref<Household> ref = household(command.home(), command.household());
        Optional<Verification> last = facts.the(ref).verification();
        if (last.filter(command.verification()::equals).isPresent()) {
            return Outcome.of(ref).accepted();
        }
        return last.filter(was -> was.on().isAfter(command.verification().on())).isPresent()
                ? Either.left(Rejection.of(EvidenceReason.VERIFICATION_OLDER.at("verification.on")))
                : Outcome.of(ref, new HouseholdEvent.Verified(command.verification()))
                        .accepted();
    }

    static Stream<Reason> known(Facts facts, AreaCode home, DwellingId dwelling) {
        return facts.unless(Ref.to(Dwelling.TYPE, home, dwelling), GridReason.DWELLING_UNKNOWN.at("dwelling"));
    }
}
