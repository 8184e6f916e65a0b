package org.gridgovernance.resident;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.RelocationId;

/** Which entries of the register are found by what they say, and which hold what is unique (列名规则). */
final class Listed {
    private Listed() {}

    /** This entry, unless the person is counted under another. */
    static Optional<Resident> once(Resident resident) {
        return Optional.of(resident).filter(person -> person.mergedInto().isEmpty());
    }

    /** This entry, if the person is counted under it, and neither dead nor away for good nor erased. */
    static Optional<Resident> here(Resident resident) {
        return once(resident).filter(person -> person.goneOn().isEmpty() && !person.isErased());
    }

    /** The entry to which what is sent to this one is done; nothing is done to the erased, whatever they are named. */
    static Optional<ResidentId> successor(Resident resident) {
        return resident.mergedInto().filter(mark -> !resident.isErased()).map(MergedInto::survivor);
    }

    /** The documents of who is offered elsewhere or went there are free for the other register. */
    static Collection<DocumentNumber> documents(Resident resident) {
        return identifying(once(resident)
                .filter(person -> person.offered().isEmpty() && person.leftBy().isEmpty()));
    }

    /** The documents of who is offered elsewhere and may be taken back. */
    static Collection<DocumentNumber> documentsOnTheWay(Resident resident) {
        return identifying(once(resident).filter(person -> person.offered().isPresent()));
    }

    private static Collection<DocumentNumber> identifying(Optional<Resident> resident) {
        return resident.stream()
                .flatMap(person -> person.documents().stream())
                .filter(Document::identifies)
                .map(Document::key)
                .distinct()
                .toList();
    }

    /** The relocations that ended with this entry: the one arrived by, and those withdrawn. */
    static Collection<RelocationId> settled(Resident resident) {
        return Stream.concat(resident.withdrawn().stream(), resident.arrivedBy().map(Relocation::id).stream())
                .toList();
    }
}
