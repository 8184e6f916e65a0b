package org.gridgovernance.resident;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.resident.residence.RelocationReason;
import org.gridgovernance.store.type.Ref;

/** How deaths are told, and what is told no more after them. */
final class DeathCases {
    private DeathCases() {}

    /** What goes on with life here is told neither of the dead nor of who moved away. */
    static List<Reason> resides(Facts facts, AreaCode home, ResidentId id) {
        return facts.find(OnTheBooks.entry(home, id)).flatMap(resident -> resident.gone("resident")).stream()
                .toList();
    }

    /** Nobody dies twice, nor who moved away; whoever is offered elsewhere may live there by now. */
    static List<Reason> settled(RecordDeath command, Facts facts) {
        return facts
                .find(OnTheBooks.entry(command.home(), command.resident()))
                .flatMap(resident -> resident.unsettled("resident"))
                .stream()
                .toList();
    }

    static Either<Rejection, Outcome<Resident>> die(RecordDeath command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        LocalDate on = deciding.moment().occurredOn();
        Optional<LocalDate> born = facts.the(ref).particulars().birth().flatMap(BirthDate::date);
        return born.filter(on::isBefore).isPresent()
                ? Either.left(Rejection.of(ResidentReason.DEATH_BEFORE_BIRTH.at("occurredAt")))
                : Outcome.of(ref, new ResidentEvent.Died(command.source())).accepted();
    }

    static Either<Rejection, Outcome<Resident>> revoke(RevokeDeath command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Resident resident = facts.the(ref);
        if (resident.leftBy().isPresent()) {
            return Either.left(Rejection.of(RelocationReason.MOVED_AWAY.at("resident")));
        }
        return resident.death()
                .map(death -> Outcome.of(ref, new ResidentEvent.DeathRevoked(death.on()))
                        .accepted())
                .orElseGet(() -> Either.left(Rejection.of(ResidentReason.NOT_DECEASED.at("resident"))));
    }
}
