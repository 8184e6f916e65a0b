package org.gridgovernance.resident.duplicate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.type.KeyRef;

/** By what one tells whether two entries are one person: what an entry says of each, looked up once for all comparisons. */
final class Features {
    private final Resident resident;
    /** In the form of a citizen's number, whatever the kind: some write an identity number down as another document. */
    private final Set<DocumentNumber> numbers;

    private final Set<DocumentNumber> idCards;
    private final Set<Phone> phones;
    private final Set<DwellingId> dwellings;

    Features(Resident resident, LocalDate day) {
        this.resident = resident;
        numbers = identifying()
                .map(document -> as(DocumentKind.RESIDENT_ID, document).key())
                .collect(Collectors.toSet());
        idCards = documents()
                .filter(document -> document.kind() == DocumentKind.RESIDENT_ID)
                .map(Document::key)
                .collect(Collectors.toSet());
        phones = resident.particulars().phones().stream()
                .filter(phone -> !phone.isErased())
                .collect(Collectors.toSet());
        dwellings = resident.livesIn(day).collect(Collectors.toSet());
    }

    Set<Resemblance> compared(Features other) {
        Set<Resemblance> found = EnumSet.noneOf(Resemblance.class);
        share(numbers, other.numbers).filter(same -> same).ifPresent(same -> found.add(Resemblance.SAME_DOCUMENT));
        share(idCards, other.idCards).filter(same -> !same).ifPresent(same -> found.add(Resemblance.OTHER_ID_CARD));
        share(phones, other.phones).filter(same -> same).ifPresent(same -> found.add(Resemblance.SAME_PHONE));
        share(dwellings, other.dwellings).filter(same -> same).ifPresent(same -> found.add(Resemblance.SAME_DWELLING));
        differ(name(), other.name(), Resemblance.SAME_NAME, Resemblance.OTHER_NAME)
                .ifPresent(found::add);
        differ(birth(), other.birth(), Resemblance.SAME_BIRTH, Resemblance.OTHER_BIRTH)
                .ifPresent(found::add);
        differ(sex(), other.sex(), Resemblance.SAME_SEX, Resemblance.OTHER_SEX).ifPresent(found::add);
        return found;
    }

    /** Whether they share one; empty if either says nothing. */
    private static <T> Optional<Boolean> share(Set<T> some, Set<T> others) {
        return some.isEmpty() || others.isEmpty() ? Optional.empty() : Optional.of(!Collections.disjoint(some, others));
    }

    private static <T> Optional<Resemblance> differ(
            Optional<T> one, Optional<T> other, Resemblance same, Resemblance different) {
        return one.flatMap(here -> other.map(there -> here.equals(there) ? same : different));
    }

    /** The unique keys under which somebody holds a document of the same number, of whatever kind. */
    Stream<KeyRef<Resident>> keys() {
        return OnTheBooks.keys(AreaCode.NATION, identifying().flatMap(document -> Stream.of(DocumentKind.values())
                .map(kind -> as(kind, document))));
    }

    /** What two entries must share to be compared at all. */
    Stream<Object> shared() {
        return Stream.of(name().stream(), numbers.stream(), phones.stream(), dwellings.stream())
                .flatMap(some -> some);
    }

    /** Its number as it would be on a document of that kind. */
    private static Document as(DocumentKind kind, Document document) {
        return new Document(kind, document.number(), Optional.empty(), Optional.empty());
    }

    private Stream<Document> documents() {
        return resident.documents().stream()
                .filter(document -> !document.number().isErased());
    }

    /** Those that name one person and no household. */
    private Stream<Document> identifying() {
        return documents().filter(document -> document.kind() != DocumentKind.HOUSEHOLD_REGISTER);
    }

    Optional<PersonName> name() {
        return Optional.of(resident.particulars().name()).filter(name -> !name.isErased());
    }

    private Optional<LocalDate> birth() {
        return resident.particulars().birth().flatMap(BirthDate::date);
    }

    private Optional<Sex> sex() {
        return Optional.of(resident.particulars().sex()).filter(sex -> sex == Sex.MALE || sex == Sex.FEMALE);
    }

    Set<Phone> phones() {
        return phones;
    }

    Set<DwellingId> dwellings() {
        return dwellings;
    }
}
