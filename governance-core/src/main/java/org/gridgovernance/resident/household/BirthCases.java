package org.gridgovernance.resident.household;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceRule;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How a child enters the register and its household at once. */
final class BirthCases {
    static final Validator<RecordBirth> BIRTH = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            command -> Resident.faults(command.particulars(), Moment.day(command.occurredAt())),
            Validator.that(
                    command -> command.particulars()
                            .birth()
                            .flatMap(BirthDate::date)
                            .filter(born -> !born.equals(Moment.day(command.occurredAt())))
                            .isEmpty(),
                    HouseholdReason.OTHER_BIRTH_DATE.at("particulars.birth")),
            command -> command.residence()
                    .map(residence -> residence.faults("residence"))
                    .orElse(List.of()));

    private BirthCases() {}

    static void wants(RecordBirth command, Wanted wanted) {
        command.mother().ifPresent(mother -> wanted.ref(OnTheBooks.entry(command.home(), mother)));
        command.residence().ifPresent(residence -> OnTheBooks.wantsDwelling(command.home(), residence, wanted));
    }

    static List<Reason> fits(RecordBirth command, Facts facts) {
        Stream<Reason> mother = command.mother().stream() // she may have died
                .flatMap(id -> OnTheBooks.known(facts, OnTheBooks.entry(command.home(), id), "mother").stream());
        Stream<Reason> dwelling = command.residence().stream()
                .flatMap(residence -> OnTheBooks.lives(facts, command.home(), residence, "residence"));
        return Stream.concat(mother, dwelling).toList();
    }

    static Either<Rejection, Outcome<Resident>> record(RecordBirth command, Facts facts, Deciding deciding) {
        Ref<Household> ref = HouseholdCases.household(command.home(), command.household());
        Household household = facts.the(ref);
        LocalDate on = deciding.moment().occurredOn();
        ResidentId child = new ResidentId(deciding.newId());
        Membership member = new Membership(child, command.home(), command.relation());
        return MemberRoll.of(household)
                .joining(member, on, "occurredAt", "relation")
                .map(no -> Either.<Rejection, Outcome<Resident>>left(Rejection.of(no)))
                .orElseGet(() -> warned(
                                command,
                                Outcome.of(
                                                OnTheBooks.entry(command.home(), child),
                                                registered(command, residence(command, household, facts, on), on))
                                        .also(ref, new HouseholdEvent.MemberJoined(member)),
                                deciding)
                        .accepted());
    }

    private static Outcome<Resident> warned(RecordBirth command, Outcome<Resident> born, Deciding deciding) {
        ResidenceRule rule = deciding.rule(Resident.RESIDENCE);
        return command.residence().filter(told -> !rule.makesSense(told)).isPresent()
                ? born.warning(ResidentReason.RESIDENCE_ODD.warnAt("residence.kind"))
                : born;
    }

    private static ResidentEvent registered(RecordBirth command, Optional<Residence> residence, LocalDate on) {
        Particulars born = Particulars.builder()
                .from(command.particulars())
                .birth(BirthDate.of(on))
                .build();
        return new ResidentEvent.Registered(born, List.of(), residence, on, new TreeSet<>(), Optional.empty());
    }

    private static Optional<Residence> residence(RecordBirth command, Household household, Facts facts, LocalDate on) {
        return command.residence().or(() -> mothers(command, facts, on)
                .or(() -> household.dwelling().asOf(on).findFirst())
                .map(dwelling -> Residence.builder()
                        .status(ResidenceStatus.PRESENT_ONLY)
                        .kind(ResidenceKind.UNREGISTERED)
                        .community(command.home())
                        .dwelling(dwelling)
                        .build()));
    }

    /** A dwelling of the home in which the mother lives on that day. */
    private static Optional<DwellingId> mothers(RecordBirth command, Facts facts, LocalDate on) {
        return command.mother().stream()
                .flatMap(mother -> facts.the(OnTheBooks.entry(command.home(), mother))
                        .residences()
                        .asOf(on))
                .filter(Residence::isLived)
                .filter(residence -> residence.community().equals(command.home()))
                .flatMap(residence -> residence.dwelling().stream())
                .findFirst();
    }
}
