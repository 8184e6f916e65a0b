package org.gridgovernance.resident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.residence.Residence;

/** How two entries of the register become one person, and two again. */
final class MergerFold {
    private MergerFold() {}

    static Resident merged(Resident duplicate, ResidentEvent.Merged event, Moment moment) {
        return Resident.builder()
                .from(duplicate)
                .residences(duplicate.residences().withdraw(any -> true, moment.recordedAt()))
                .mergedInto(new MergedInto(
                        event.survivor(),
                        event.on(),
                        duplicate.residences().standing().toList()))
                .build();
    }

    static Resident restored(Resident duplicate, ResidentEvent.Restored event, Moment moment) {
        List<Dated<Residence>> before =
                duplicate.mergedInto().map(MergedInto::residences).orElse(List.of());
        return Resident.builder()
                .from(duplicate)
                .residences(told(duplicate.residences(), before, moment.recordedAt()))
                .mergedInto(Optional.empty())
                .build();
    }

    static Resident tookOver(Resident survivor, ResidentEvent.TookOver event, Moment moment) {
        TakenOver taken = event.taken();
        return Resident.builder()
                .from(survivor)
                .addAllDocuments(taken.documents())
                .addAllCareTags(taken.careTags())
                .residences(told(survivor.residences(), taken.residences(), moment.recordedAt()))
                .addTakenOver(taken)
                .build();
    }

    static Resident gaveBack(Resident survivor, ResidentEvent.GaveBack event, Moment moment) {
        List<TakenOver> rest = new ArrayList<>(survivor.takenOver());
        TakenOver given = rest.remove(rest.size() - 1);
        List<Document> documents = new ArrayList<>(survivor.documents());
        documents.removeAll(given.documents());
        TreeSet<CareTag> tags = new TreeSet<>(survivor.careTags());
        tags.removeAll(given.careTags());
        return Resident.builder()
                .from(survivor)
                .documents(documents)
                .careTags(tags)
                .residences(survivor.residences().withdraw(toldBy(given), moment.recordedAt()))
                .takenOver(rest)
                .build();
    }

    private static Timeline<Residence> told(Timeline<Residence> line, List<Dated<Residence>> facts, Instant at) {
        return facts.stream().reduce(line, (told, fact) -> told.tell(fact, at), (a, b) -> b);
    }

    /** The same fact, also where it ended meanwhile. */
    private static Predicate<Dated<Residence>> toldBy(TakenOver given) {
        return fact -> given.residences().stream()
                .anyMatch(
                        told -> told.value().equals(fact.value()) && told.from().equals(fact.from()));
    }
}
