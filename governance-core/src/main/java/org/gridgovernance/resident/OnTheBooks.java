package org.gridgovernance.resident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;

/** Who is on the books of a community (在册): how commands look up the residents they name. Thread-safe. */
public final class OnTheBooks {
    /** {@link ResidentReason#NOT_A_COMMUNITY} if the home of a command is no community, which alone keeps such books. */
    public static final Validator<Command<?>> IN_COMMUNITY =
            Validator.that(command -> command.home().isCommunity(), ResidentReason.NOT_A_COMMUNITY.at("home"));

    private OnTheBooks() {}

    /** Where a resident is kept. */
    public static Ref<Resident> entry(AreaCode home, ResidentId id) {
        return Ref.to(Resident.TYPE, home, id);
    }

    /** Under what the holders of documents are found; of those which identify nobody there is none. */
    public static Stream<KeyRef<Resident>> keys(AreaCode home, Stream<Document> documents) {
        return keys(Resident.DOCUMENT, home, documents);
    }

    static Stream<KeyRef<Resident>> keys(
            UniqueKey<Resident, DocumentNumber> key, AreaCode home, Stream<Document> documents) {
        return documents
                .filter(Document::identifies)
                .flatMap(document -> KeyRef.of(Resident.TYPE, key, home, document.key()).stream());
    }

    /** Wants the dwelling in which somebody is said to live. */
    public static void wantsDwelling(AreaCode home, Residence residence, Wanted wanted) {
        residence.dwelling().ifPresent(dwelling -> wanted.ref(Ref.to(Dwelling.TYPE, home, dwelling)));
    }

    /** The reason if the dwelling is said to be of this home and is not, or to be of another and is of this one. */
    public static Stream<Reason> lives(Facts facts, AreaCode home, Residence residence, String path) {
        boolean here = residence.community().equals(home);
        return residence.dwelling().stream()
                .filter(dwelling ->
                        facts.find(Ref.to(Dwelling.TYPE, home, dwelling)).isPresent() != here)
                .map(dwelling -> GridReason.DWELLING_UNKNOWN.at(path + ".dwelling"));
    }

    /** Why nobody can be named so: unknown here, or erased; nothing if they can. */
    public static List<Reason> known(Facts facts, Ref<Resident> entry, String path) {
        Optional<Resident> resident = facts.find(entry);
        if (resident.isEmpty()) {
            return List.of(ResidentReason.RESIDENT_UNKNOWN.at(path));
        }
        return resident.filter(Resident::isErased).isPresent()
                ? List.of(KernelReason.SUBJECT_ERASED.at(path))
                : List.of();
    }

    /** Why nothing that goes on with life can be told of whoever is named so: not known, dead, or moved away; likewise. */
    public static List<Reason> present(Facts facts, Ref<Resident> entry, String path) {
        List<Reason> unknown = known(facts, entry, path);
        return unknown.isEmpty() ? facts.the(entry).gone(path).stream().toList() : unknown;
    }
}
