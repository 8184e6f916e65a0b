package org.gridgovernance.resident.relocation;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.RelocationId;
import org.gridgovernance.resident.residence.RelocationReason;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/** How the steps of a relocation are checked and decided, in the community left. */
final class RelocationCases {
    private static final int MOST_WITHDRAWN = 100;

    static final Validator<OfferResident> OFFER = Validator.that(
            command -> command.to().isCommunity() && !command.to().equals(command.home()),
            RelocationReason.DESTINATION_MALFORMED.at("to"));

    private RelocationCases() {}

    static Either<Rejection, Outcome<Resident>> offer(OfferResident command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Resident resident = facts.the(ref);
        if (resident.offered().filter(same -> same.to().equals(command.to())).isPresent()) {
            return Outcome.of(ref).accepted();
        }
        List<Reason> faults = faults(resident);
        return faults.isEmpty()
                ? Outcome.of(ref, new ResidentEvent.Offered(relocation(command, deciding)))
                        .accepted()
                : Either.left(new Rejection(faults));
    }

    private static List<Reason> faults(Resident resident) {
        if (resident.isErased()) {
            return List.of(KernelReason.SUBJECT_ERASED.at("resident"));
        }
        Optional<Reason> unsettled = resident.unsettled("resident");
        if (unsettled.isPresent()) {
            return unsettled.stream().toList();
        }
        return resident.withdrawn().size() < MOST_WITHDRAWN
                ? List.of()
                : List.of(RelocationReason.TOO_OFTEN.at("resident"));
    }

    private static Relocation relocation(OfferResident command, Deciding deciding) {
        int days = deciding.rule(OfferResident.TERM).days();
        return new Relocation(
                new RelocationId(deciding.newId()),
                command.home(),
                command.to(),
                deciding.moment().occurredOn().plusDays(days));
    }

    /** The documents are taken back, if nobody else has them by now. */
    static void wantsBack(WithdrawOffer command, Facts facts, Wanted wanted) {
        documents(command, facts).forEach(wanted::key);
    }

    static List<Reason> fits(WithdrawOffer command, Facts facts) {
        return documents(command, facts)
                        .flatMap(key -> facts.holder(key).stream())
                        .anyMatch(holder -> !hasArrived(holder.state(), command.relocation()))
                ? List.of(ResidentReason.DOCUMENT_TAKEN.at("resident"))
                : List.of();
    }

    private static Stream<KeyRef<Resident>> documents(WithdrawOffer command, Facts facts) {
        return facts.find(OnTheBooks.entry(command.home(), command.resident())).stream()
                .filter(resident -> isOffered(resident, command.relocation()))
                .flatMap(resident -> OnTheBooks.keys(command.home(), resident.documents().stream()));
    }

    static Either<Rejection, Outcome<Resident>> withdraw(WithdrawOffer command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        return isOffered(facts.the(ref), command.relocation())
                ? Outcome.of(ref, new ResidentEvent.OfferWithdrawn(command.relocation()))
                        .accepted()
                : notOffered();
    }

    static Either<Rejection, Outcome<Resident>> release(ReleaseResident command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Resident resident = facts.the(ref);
        if (resident.leftBy()
                .filter(left -> left.id().equals(command.relocation()))
                .isPresent()) {
            return Outcome.of(ref).accepted();
        }
        return isOffered(resident, command.relocation())
                ? Outcome.of(ref, new ResidentEvent.MovedAway(command.relocation()))
                        .accepted()
                : notOffered();
    }

    private static boolean hasArrived(Resident resident, RelocationId relocation) {
        return resident.arrivedBy()
                .filter(arrival -> arrival.id().equals(relocation))
                .isPresent();
    }

    private static boolean isOffered(Resident resident, RelocationId relocation) {
        return resident.offered().filter(offer -> offer.id().equals(relocation)).isPresent();
    }

    private static Either<Rejection, Outcome<Resident>> notOffered() {
        return Either.left(Rejection.of(RelocationReason.NOT_OFFERED.at("relocation")));
    }
}
