package org.gridgovernance.resident;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
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
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/** How commands on residents are checked against the facts and decided. */
final class ResidentCases {
    private ResidentCases() {}

    static void wants(RegisterResident command, Wanted wanted) {
        wants(command.home(), few(command.documents()), wanted);
        command.residence().ifPresent(residence -> OnTheBooks.wantsDwelling(command.home(), residence, wanted));
    }

    static List<Reason> fits(RegisterResident command, Facts facts) {
        return Stream.concat(
                        taken(facts, command.home(), command.documents(), "documents"),
                        command.residence().stream()
                                .flatMap(residence -> OnTheBooks.lives(facts, command.home(), residence, "residence")))
                .toList();
    }

    static Either<Rejection, Outcome<Resident>> register(RegisterResident command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), new ResidentId(deciding.newId()));
        Outcome<Resident> registered = Outcome.of(
                ref,
                new ResidentEvent.Registered(
                        command.particulars(),
                        command.documents(),
                        command.residence(),
                        command.residesFrom().orElse(deciding.moment().occurredOn()),
                        command.careTags(),
                        command.verification()));
        Outcome<Resident> arrived = command.relocation()
                .map(relocation -> registered.also(ref, new ResidentEvent.Arrived(relocation)))
                .orElse(registered);
        Outcome<Resident> verified = VerificationCases.warned(arrived, command, deciding);
        return command.residence()
                .map(residence -> ResidenceCases.warned(verified, residence, "residence", deciding))
                .orElse(verified)
                .accepted();
    }

    static Either<Rejection, Outcome<Resident>> correct(CorrectResident command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Resident resident = facts.the(ref);
        if (resident.particulars().equals(command.particulars())) {
            return Outcome.of(ref).accepted();
        }
        return Outcome.of(ref, new ResidentEvent.Corrected(command.particulars()))
                .warningEach(
                        ResidentChecks.differences(
                                command.particulars(),
                                resident.documents(),
                                deciding.moment().occurredOn())
                                .stream())
                .accepted();
    }

    static void wants(AddDocument command, Wanted wanted) {
        wants(command.home(), Stream.of(command.document()), wanted);
    }

    static List<Reason> fits(AddDocument command, Facts facts) {
        Ref<Resident> own = OnTheBooks.entry(command.home(), command.resident());
        return keys(command.home(), Stream.of(command.document()))
                .filter(key -> facts.holder(key)
                        .filter(holder -> !holder.ref().equals(own))
                        .isPresent())
                .map(key -> key.key().taken().at("document"))
                .toList();
    }

    private static void wants(AreaCode home, Stream<Document> documents, Wanted wanted) {
        keys(home, documents).forEach(wanted::key);
    }

    private static Stream<KeyRef<Resident>> keys(AreaCode home, Stream<Document> documents) {
        List<Document> all = documents.toList();
        return Stream.of(Resident.DOCUMENT, Resident.ON_THE_WAY)
                .flatMap(key -> OnTheBooks.keys(key, home, all.stream()));
    }

    static Either<Rejection, Outcome<Resident>> addDocument(AddDocument command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Resident resident = facts.the(ref);
        if (resident.documents().contains(command.document())) {
            return Outcome.of(ref).accepted();
        }
        if (resident.documents().size() >= Resident.MOST_DOCUMENTS) {
            return Either.left(Rejection.of(ResidentReason.DOCUMENTS_TOO_MANY.at("document")));
        }
        Stream<Reason> differences = ResidentChecks.differences(
                        resident.particulars(),
                        List.of(command.document()),
                        deciding.moment().occurredOn())
                .stream()
                .map(found -> new Reason(found.code(), "document", found.severity(), found.zh(), found.en()));
        return Outcome.of(ref, new ResidentEvent.DocumentAdded(command.document()))
                .warningEach(differences)
                .accepted();
    }

    static Either<Rejection, Outcome<Resident>> setCareTags(SetCareTags command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Resident resident = facts.the(ref);
        SortedSet<CareTag> has = resident.careTags();
        SortedSet<CareTag> added = without(command.careTags(), has);
        SortedSet<CareTag> removed = without(has, command.careTags());
        Optional<Reason> gone = resident.gone("resident").filter(why -> !added.isEmpty());
        if (gone.isPresent()) {
            return Either.left(Rejection.of(gone.get()));
        }
        return added.isEmpty() && removed.isEmpty()
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new ResidentEvent.CareTagsChanged(added, removed))
                        .accepted();
    }

    static Either<Rejection, Outcome<Resident>> erase(EraseResident command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Outcome<Resident> erased = Outcome.of(ref, new ResidentEvent.Erased(command.basis()));
        return duplicates(facts, ref)
                .reduce(erased, (all, one) -> all.also(one, new ResidentEvent.Erased(command.basis())), (a, b) -> b)
                .accepted();
    }

    /** One person is erased under every entry of the register. */
    static void wantsDuplicates(EraseResident command, Facts facts, Wanted wanted) {
        duplicates(facts, OnTheBooks.entry(command.home(), command.resident())).forEach(wanted::ref);
    }

    private static Stream<Ref<Resident>> duplicates(Facts facts, Ref<Resident> ref) {
        return facts.find(ref).stream()
                .flatMap(resident -> resident.duplicates().stream())
                .map(duplicate -> OnTheBooks.entry(ref.home(), duplicate));
    }

    private static Stream<Reason> taken(Facts facts, AreaCode home, List<Document> documents, String path) {
        return keys(home, few(documents))
                .filter(key -> facts.holder(key).isPresent())
                .map(key -> key.key().taken().at(path))
                .distinct();
    }

    /** Whoever has more is refused for that. */
    private static Stream<Document> few(List<Document> documents) {
        return documents.stream().limit(Resident.MOST_DOCUMENTS);
    }

    private static SortedSet<CareTag> without(SortedSet<CareTag> some, SortedSet<CareTag> others) {
        SortedSet<CareTag> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
