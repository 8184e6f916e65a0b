package org.gridgovernance.resident;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/** How commands on residents are checked against the facts and decided. */
final class ResidentCases {
    private ResidentCases() {}

    static Ref<Resident> resident(AreaCode home, ResidentId id) {
        return Ref.to(Resident.TYPE, home, id);
    }

    static void wants(RegisterResident command, Wanted wanted) {
        keys(command.home(), command.documents()).forEach(wanted::key);
        command.residence().ifPresent(residence -> ResidenceCases.wantsDwelling(command.home(), residence, wanted));
    }

    static List<Reason> fits(RegisterResident command, Facts facts) {
        return Stream.concat(
                        taken(facts, command.home(), command.documents(), "documents"),
                        command.residence().stream()
                                .flatMap(residence ->
                                        ResidenceCases.lives(facts, command.home(), residence, "residence")))
                .toList();
    }

    static Either<Rejection, Outcome<Resident>> register(RegisterResident command, Facts facts, Deciding deciding) {
        Outcome<Resident> registered = Outcome.of(
                resident(command.home(), new ResidentId(deciding.newId())),
                new ResidentEvent.Registered(
                        command.particulars(),
                        command.documents(),
                        command.residence(),
                        command.residesFrom().orElse(deciding.moment().occurredOn()),
                        command.careTags(),
                        command.verification()));
        Outcome<Resident> verified = command.verification()
                .map(verification -> warned(registered, verification, command.careTags(), deciding))
                .orElse(registered);
        return command.residence()
                .map(residence -> ResidenceCases.warned(verified, residence, "residence", deciding))
                .orElse(verified)
                .accepted();
    }

    static Either<Rejection, Outcome<Resident>> correct(CorrectResident command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = resident(command.home(), command.resident());
        Resident resident = facts.the(ref);
        if (resident.particulars().equals(command.particulars())) {
            return Outcome.of(ref).accepted();
        }
        Outcome<Resident> corrected = Outcome.of(ref, new ResidentEvent.Corrected(command.particulars()));
        return ResidentChecks.differences(
                        command.particulars(),
                        resident.documents(),
                        deciding.moment().occurredOn())
                .stream()
                .reduce(corrected, Outcome::warning, (a, b) -> b)
                .accepted();
    }

    static void wants(AddDocument command, Wanted wanted) {
        keys(command.home(), List.of(command.document())).forEach(wanted::key);
    }

    static List<Reason> fits(AddDocument command, Facts facts) {
        Ref<Resident> own = resident(command.home(), command.resident());
        return keys(command.home(), List.of(command.document()))
                .flatMap(key -> facts.holder(key).stream())
                .filter(holder -> !holder.ref().equals(own))
                .map(holder -> ResidentReason.DOCUMENT_TAKEN.at("document"))
                .toList();
    }

    static Either<Rejection, Outcome<Resident>> addDocument(AddDocument command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = resident(command.home(), command.resident());
        Resident resident = facts.the(ref);
        if (resident.documents().contains(command.document())) {
            return Outcome.of(ref).accepted();
        }
        if (resident.documents().size() >= ResidentChecks.MOST_DOCUMENTS) {
            return Either.left(Rejection.of(ResidentReason.DOCUMENTS_TOO_MANY.at("document")));
        }
        return ResidentChecks.differences(
                        resident.particulars(),
                        List.of(command.document()),
                        deciding.moment().occurredOn())
                .stream()
                .map(found -> new Reason(found.code(), "document", found.severity(), found.zh(), found.en()))
                .reduce(
                        Outcome.of(ref, new ResidentEvent.DocumentAdded(command.document())),
                        Outcome::warning,
                        (a, b) -> b)
                .accepted();
    }

    static Either<Rejection, Outcome<Resident>> setCareTags(SetCareTags command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = resident(command.home(), command.resident());
        SortedSet<CareTag> has = facts.the(ref).careTags();
        SortedSet<CareTag> added = without(command.careTags(), has);
        SortedSet<CareTag> removed = without(has, command.careTags());
        return added.isEmpty() && removed.isEmpty()
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new ResidentEvent.CareTagsChanged(added, removed))
                        .accepted();
    }

    static Either<Rejection, Outcome<Resident>> verify(VerifyResident command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = resident(command.home(), command.resident());
        Resident resident = facts.the(ref);
        if (resident.verification().filter(command.verification()::equals).isPresent()) {
            return Outcome.of(ref).accepted();
        }
        if (resident.verification()
                .filter(last -> last.on().isAfter(command.verification().on()))
                .isPresent()) {
            return Either.left(Rejection.of(EvidenceReason.VERIFICATION_OLDER.at("verification.on")));
        }
        Outcome<Resident> verified = Outcome.of(ref, new ResidentEvent.Verified(command.verification()));
        return warned(verified, command.verification(), resident.careTags(), deciding)
                .accepted();
    }

    /** With a warning if the verification is stale already, by the rule in force. */
    private static Outcome<Resident> warned(
            Outcome<Resident> outcome, Verification verification, Set<CareTag> tags, Deciding deciding) {
        int freshDays = deciding.rule(Resident.FRESHNESS).freshDays(Set.copyOf(tags));
        return verification.isStale(deciding.moment().recordedOn(), freshDays)
                ? outcome.warning(EvidenceReason.VERIFICATION_STALE.warnAt("verification.on"))
                : outcome;
    }

    static Either<Rejection, Outcome<Resident>> erase(EraseResident command, Facts facts, Deciding deciding) {
        return Outcome.of(resident(command.home(), command.resident()), new ResidentEvent.Erased(command.basis()))
                .accepted();
    }

    private static Stream<Reason> taken(Facts facts, AreaCode home, List<Document> documents, String path) {
        return keys(home, documents).anyMatch(key -> facts.holder(key).isPresent())
                ? Stream.of(ResidentReason.DOCUMENT_TAKEN.at(path))
                : Stream.empty();
    }

    private static Stream<KeyRef<Resident>> keys(AreaCode home, List<Document> documents) {
        return documents.stream()
                .limit(ResidentChecks.MOST_DOCUMENTS)
                .filter(Document::identifies)
                .flatMap(document -> KeyRef.of(Resident.TYPE, Resident.DOCUMENT, home, document.key()).stream());
    }

    private static SortedSet<CareTag> without(SortedSet<CareTag> some, SortedSet<CareTag> others) {
        SortedSet<CareTag> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
