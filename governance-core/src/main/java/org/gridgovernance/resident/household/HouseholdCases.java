package org.gridgovernance.resident.household;

import io.vavr.control.Either;
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
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.Verification;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How commands on households are checked and decided. */
final class HouseholdCases {
    private static final int LONGEST_NUMBER = 40;

    static final Validator<FormHousehold> FORM = Validator.all(
            Validator.that(
                    command -> command.number().map(HouseholdCases::isNumber).orElse(true),
                    HouseholdReason.NUMBER_MALFORMED.at("number")),
            Validator.that(
                    command -> command.members().stream()
                                    .filter(Membership::isHead)
                                    .count()
                            <= 1,
                    HouseholdReason.SECOND_HEAD.at("members")),
            Validator.that(
                    command -> command.members().stream()
                                    .map(Membership::resident)
                                    .distinct()
                                    .count()
                            == command.members().size(),
                    HouseholdReason.MEMBER_ALREADY.at("members")),
            command -> command.verification()
                    .map(verification -> verification.faults("verification", command.occurredAt()))
                    .orElse(List.of()));

    private HouseholdCases() {}

    static Ref<Household> household(AreaCode home, HouseholdId id) {
        return Ref.to(Household.TYPE, home, id);
    }

    static void wants(FormHousehold command, Wanted wanted) {
        command.dwelling().ifPresent(dwelling -> wanted.ref(Ref.to(Dwelling.TYPE, command.home(), dwelling)));
        command.members().forEach(member -> wantsMember(command.home(), member, wanted));
    }

    static List<Reason> fits(FormHousehold command, Facts facts) {
        Stream<Reason> dwelling = command.dwelling().stream().flatMap(place -> known(facts, command.home(), place));
        Stream<Reason> members = IntStream.range(0, command.members().size())
                .boxed()
                .flatMap(i -> known(facts, command.home(), command.members().get(i), "members[" + i + "].resident"));
        return Stream.concat(dwelling, members).toList();
    }

    static Either<Rejection, Outcome<Household>> form(FormHousehold command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        household(command.home(), new HouseholdId(deciding.newId())),
                        new HouseholdEvent.Formed(
                                command.number(), command.dwelling(), command.members(), command.verification()))
                .accepted();
    }

    static void wants(JoinHousehold command, Wanted wanted) {
        wantsMember(command.home(), command.member(), wanted);
    }

    static List<Reason> fits(JoinHousehold command, Facts facts) {
        return known(facts, command.home(), command.member(), "member.resident").toList();
    }

    static Either<Rejection, Outcome<Household>> join(JoinHousehold command, Facts facts, Deciding deciding) {
        Ref<Household> ref = household(command.home(), command.household());
        Household household = facts.the(ref);
        if (household.member(command.member().resident()).isPresent()) {
            return no(HouseholdReason.MEMBER_ALREADY.at("member.resident"));
        }
        if (command.member().isHead() && household.head().isPresent()) {
            return no(HouseholdReason.SECOND_HEAD.at("member.relation"));
        }
        return command.member().isHead()
                        && household.hadHeadSince(deciding.moment().occurredOn())
                ? no(HouseholdReason.SECOND_HEAD.at("occurredAt"))
                : Outcome.of(ref, new HouseholdEvent.MemberJoined(command.member()))
                        .accepted();
    }

    static Either<Rejection, Outcome<Household>> leave(LeaveHousehold command, Facts facts, Deciding deciding) {
        Ref<Household> ref = household(command.home(), command.household());
        return facts.the(ref).member(command.resident()).isPresent()
                ? Outcome.of(ref, new HouseholdEvent.MemberLeft(command.resident()))
                        .accepted()
                : no(HouseholdReason.NOT_A_MEMBER.at("resident"));
    }

    static Either<Rejection, Outcome<Household>> changeHead(ChangeHead command, Facts facts, Deciding deciding) {
        Ref<Household> ref = household(command.home(), command.household());
        Household household = facts.the(ref);
        Optional<Membership> former = household.head();
        if (household.member(command.head()).isEmpty()) {
            return no(HouseholdReason.NOT_A_MEMBER.at("head"));
        }
        if (former.filter(head -> head.resident().equals(command.head())).isPresent()) {
            return Outcome.of(ref).accepted();
        }
        if (household.hadHeadSince(deciding.moment().occurredOn())) {
            return no(HouseholdReason.SECOND_HEAD.at("occurredAt"));
        }
        Optional<Membership> now =
                former.map(head -> new Membership(head.resident(), head.home(), command.formerHead()));
        return now.filter(Membership::isHead).isPresent()
                ? no(HouseholdReason.SECOND_HEAD.at("formerHead"))
                : Outcome.of(ref, new HouseholdEvent.HeadChanged(command.head(), now))
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
        Optional<DwellingId> from = household.dwelling().open().findFirst();
        return from.filter(command.dwelling()::equals).isPresent()
                ? no(HouseholdReason.LIVES_THERE.at("dwelling"))
                : Outcome.of(
                                ref,
                                new HouseholdEvent.Moved(
                                        from,
                                        command.dwelling(),
                                        household.members().open().toList(),
                                        deciding.moment().occurredOn()))
                        .accepted();
    }

    /** Those of the same home who lived with the household move with it. */
    static List<MoveResidence> follow(HouseholdEvent.Moved moved, JournalEntry<?> entry) {
        return moved.from().stream()
                .flatMap(from -> moved.moving().stream()
                        .filter(member -> member.home().equals(entry.ref().home()))
                        .map(member -> MoveResidence.builder()
                                .commandId(entry.command()
                                        .derive("moves-" + member.resident().value()))
                                .occurredAt(entry.moment().occurredAt())
                                .home(member.home())
                                .resident(member.resident())
                                .fromDwelling(from)
                                .toDwelling(moved.to())
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
                ? no(ResidentReason.VERIFICATION_OLDER.at("verification.on"))
                : Outcome.of(ref, new HouseholdEvent.Verified(command.verification()))
                        .accepted();
    }

    private static void wantsMember(AreaCode home, Membership member, Wanted wanted) {
        if (member.home().equals(home)) {
            wanted.ref(Ref.to(Resident.TYPE, home, member.resident()));
        }
    }

    private static Stream<Reason> known(Facts facts, AreaCode home, DwellingId dwelling) {
        return facts.unless(Ref.to(Dwelling.TYPE, home, dwelling), GridReason.DWELLING_UNKNOWN.at("dwelling"));
    }

    private static Stream<Reason> known(Facts facts, AreaCode home, Membership member, String path) {
        return member.home().equals(home)
                ? facts.unless(Ref.to(Resident.TYPE, home, member.resident()), ResidentReason.RESIDENT_UNKNOWN.at(path))
                : Stream.empty();
    }

    private static boolean isNumber(String number) {
        return PlainText.fits(number, LONGEST_NUMBER);
    }

    private static Either<Rejection, Outcome<Household>> no(Reason reason) {
        return Either.left(Rejection.of(reason));
    }
}
