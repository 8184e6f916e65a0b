package org.gridgovernance.resident;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.residence.Residence;

/**
 * What an entry of the register took over from a duplicate, since it lacked it (并入内容). Immutable.
 *
 * @param duplicate from whom
 * @param earlier who had been merged into the duplicate before
 * @param on the day on which this was found
 * @param documents identity documents
 * @param careTags care tags
 * @param residences residence facts, with their dates
 */
public record TakenOver(
        ResidentId duplicate,
        List<ResidentId> earlier,
        LocalDate on,
        List<Document> documents,
        SortedSet<CareTag> careTags,
        List<Dated<Residence>> residences) {
    /** Copies the lists. */
    public TakenOver {
        earlier = List.copyOf(earlier);
        documents = List.copyOf(documents);
        residences = List.copyOf(residences);
    }

    /** Everybody who is one person with whoever took this over. */
    Stream<ResidentId> everybody() {
        return Stream.concat(Stream.of(duplicate), earlier.stream());
    }
}
