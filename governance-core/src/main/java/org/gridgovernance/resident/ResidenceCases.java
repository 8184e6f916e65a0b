package org.gridgovernance.resident;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How commands on residence facts are checked against the facts and decided. */
final class ResidenceCases {
    private ResidenceCases() {}

    static void wants(BeginResidence command, Wanted wanted) {
        OnTheBooks.wantsDwelling(command.home(), command.residence(), wanted);
    }

    static List<Reason> fits(BeginResidence command, Facts facts) {
        return OnTheBooks.lives(facts, command.home(), command.residence(), "residence")
                .toList();
    }

    static Either<Rejection, Outcome<Resident>> begin(BeginResidence command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        boolean holds = facts.the(ref)
                .residences()
                .standing()
                .filter(one -> one.value().isSameTie(command.residence()))
                .anyMatch(one -> one.to().isEmpty() || one.from().equals(command.since()));
        return holds
                ? Either.left(Rejection.of(ResidentReason.RESIDENCE_HOLDS.at("residence")))
                : warned(
                                Outcome.of(ref, new ResidentEvent.ResidenceBegun(command.residence(), command.since())),
                                command.residence(),
                                "residence",
                                deciding)
                        .accepted();
    }

    static Either<Rejection, Outcome<Resident>> end(EndResidence command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Resident resident = facts.the(ref);
        Optional<Dated<Residence>> meant = meant(resident.residences(), command);
        if (meant.isEmpty()) {
            return Either.left(Rejection.of(ResidentReason.RESIDENCE_UNKNOWN.at("residence")));
        }
        return resident.goneOn().filter(command.to()::isAfter).isPresent()
                ? Either.left(Rejection.of(resident.gone("to").orElseThrow()))
                : ended(ref, meant.get(), command).accepted();
    }

    private static Outcome<Resident> ended(Ref<Resident> ref, Dated<Residence> meant, EndResidence command) {
        return meant.to().equals(Optional.of(command.to()))
                ? Outcome.of(ref)
                : Outcome.of(
                        ref,
                        new ResidentEvent.ResidenceEnded(command.residence(), command.to(), Optional.of(meant.from())));
    }

    /** The open one, else the last to have begun. */
    private static Optional<Dated<Residence>> meant(Timeline<Residence> residences, EndResidence command) {
        Comparator<Dated<Residence>> open = Comparator.comparing(one -> one.to().isEmpty());
        return residences
                .standing()
                .filter(one -> one.value().equals(command.residence()))
                .filter(one -> command.since().map(one.from()::equals).orElse(true))
                .max(open.thenComparing(Dated::from));
    }

    static void wants(CorrectResidence command, Wanted wanted) {
        OnTheBooks.wantsDwelling(command.home(), command.corrected(), wanted);
    }

    static List<Reason> fits(CorrectResidence command, Facts facts) {
        return OnTheBooks.lives(facts, command.home(), command.corrected(), "corrected")
                .toList();
    }

    static Either<Rejection, Outcome<Resident>> correct(CorrectResidence command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Timeline<Residence> residences = facts.the(ref).residences();
        if (residences.asOf(command.since()).noneMatch(command.residence()::equals)) {
            return Either.left(Rejection.of(ResidentReason.RESIDENCE_UNKNOWN.at("residence")));
        }
        if (command.residence().equals(command.corrected())) {
            return Outcome.of(ref).accepted();
        }
        boolean another = residences
                .open()
                .filter(one -> !one.equals(command.residence()))
                .anyMatch(command.corrected()::isSameTie);
        return another
                ? Either.left(Rejection.of(ResidentReason.RESIDENCE_HOLDS.at("corrected")))
                : warned(Outcome.of(ref, corrected(command)), command.corrected(), "corrected", deciding)
                        .accepted();
    }

    private static ResidentEvent corrected(CorrectResidence command) {
        return new ResidentEvent.ResidenceCorrected(command.residence(), command.corrected(), command.since());
    }

    static void wants(MoveResidence command, Wanted wanted) {
        wanted.ref(Ref.to(Dwelling.TYPE, command.home(), command.toDwelling()));
    }

    static List<Reason> fits(MoveResidence command, Facts facts) {
        return known(facts, command.home(), command.toDwelling(), "toDwelling").toList();
    }

    static Either<Rejection, Outcome<Resident>> move(MoveResidence command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Resident resident = facts.the(ref);
        LocalDate on = deciding.moment().occurredOn();
        boolean livesThere = resident.residences().asOf(on).anyMatch(residence -> residence
                .dwelling()
                .filter(command.fromDwelling()::equals)
                .isPresent());
        boolean moves = livesThere && !command.fromDwelling().equals(command.toDwelling()) && !resident.isErased();
        return moves
                ? Outcome.of(ref, new ResidentEvent.ResidenceMoved(command.fromDwelling(), command.toDwelling(), on))
                        .accepted()
                : Outcome.of(ref).accepted();
    }

    /** With a warning if kind and status rarely go together, by the rule in force. */
    static Outcome<Resident> warned(Outcome<Resident> outcome, Residence residence, String path, Deciding deciding) {
        return deciding.rule(Resident.RESIDENCE).makesSense(residence)
                ? outcome
                : outcome.warning(ResidentReason.RESIDENCE_ODD.warnAt(path + ".kind"));
    }

    private static Stream<Reason> known(Facts facts, AreaCode home, DwellingId dwelling, String path) {
        return facts.unless(Ref.to(Dwelling.TYPE, home, dwelling), GridReason.DWELLING_UNKNOWN.at(path));
    }
}
