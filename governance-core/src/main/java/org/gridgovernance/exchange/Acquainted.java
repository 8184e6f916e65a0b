package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.IdNumber;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.KeyRef;

/**
 * Whom the rows of a portion may speak of.
 *
 * @param holders by document, wherever they are registered
 * @param named by name, in the community
 * @param belonging who belongs to the community, on the day of the list
 */
record Acquainted(
        Map<KeyRef<Resident>, Found<Resident>> holders,
        Map<PersonName, List<Found<Resident>>> named,
        Belonging belonging) {

    /**
     * Who a row is.
     *
     * @param known that one, if it can be told
     * @param candidates who it may be; nobody if it is nobody on record
     */
    record Match(Optional<Found<Resident>> known, List<Found<Resident>> candidates) {}

    Match match(ListedPerson person) {
        return person.papers()
                .flatMap(papers -> ComparedRegister.key(papers)
                        .flatMap(key -> Optional.ofNullable(holders.get(key)).stream())
                        .findFirst())
                .map(holder -> new Match(
                        Optional.of(holder).filter(found -> !isAnothers(person, found.state())), List.of(holder)))
                .orElseGet(() -> byName(person));
    }

    /** Whether the document is held by somebody else: under another name, and another sex or birth. */
    private static boolean isAnothers(ListedPerson person, Resident holder) {
        Particulars known = holder.particulars();
        return Distinction.of(person.said().over(known, person.said().groups())).areAnothers(Distinction.of(known));
    }

    private Match byName(ListedPerson person) {
        List<Found<Resident>> candidates = person.said().name().stream()
                .flatMap(name -> named.getOrDefault(name, List.of()).stream())
                .filter(found -> mayBe(person, found.state()))
                .toList();
        List<Found<Resident>> sure = candidates.stream()
                .filter(found -> isSurely(person, found.state()))
                .toList();
        return new Match(
                only(sure)
                        .or(() -> only(sure.stream()
                                .filter(found -> belonging.holds(found.state()))
                                .toList())),
                candidates);
    }

    private static Optional<Found<Resident>> only(List<Found<Resident>> some) {
        return some.stream().findFirst().filter(first -> some.size() == 1);
    }

    private boolean mayBe(ListedPerson person, Resident resident) {
        boolean otherPapers = person.papers().isPresent()
                && !holds(person, resident)
                && resident.documents().stream().anyMatch(Document::identifies);
        Optional<LocalDate> born = born(person);
        return !otherPapers
                && born(resident)
                        .filter(day -> born.filter(said -> !said.equals(day)).isPresent())
                        .isEmpty();
    }

    /** Who is offered to another community holds a document by which nobody is found. */
    private static boolean holds(ListedPerson person, Resident resident) {
        return person.papers()
                .map(Document::key)
                .filter(key ->
                        resident.documents().stream().anyMatch(has -> has.key().equals(key)))
                .isPresent();
    }

    private boolean isSurely(ListedPerson person, Resident resident) {
        Optional<LocalDate> born = born(person);
        if (holds(person, resident)) {
            return true;
        }
        return born.isPresent()
                ? born.equals(born(resident))
                : person.said().phones().stream()
                        .anyMatch(resident.particulars().phones()::contains);
    }

    private Optional<LocalDate> born(ListedPerson person) {
        return born(person.said().birth(), person.document().stream());
    }

    private Optional<LocalDate> born(Resident resident) {
        return born(resident.particulars().birth(), resident.documents().stream());
    }

    /** The birth date that is said, else that of an identity number. */
    private Optional<LocalDate> born(Optional<BirthDate> said, Stream<Document> documents) {
        return said.flatMap(BirthDate::date).or(() -> documents
                .flatMap(document ->
                        IdNumber.parse(document.number(), "", belonging.day()).toJavaStream())
                .map(IdNumber::birthDate)
                .findFirst());
    }
}
