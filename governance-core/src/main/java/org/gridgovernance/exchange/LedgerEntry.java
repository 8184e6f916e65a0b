package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.Place;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

/**
 * What one row says, read and repaired. Immutable.
 *
 * @param row its number in the file
 * @param at where the person stands
 * @param particulars what is known of the person
 * @param document the document, if there is one
 * @param stay how the person lives there
 * @param tags care tags
 * @param verification when and how verified
 */
record LedgerEntry(
        int row,
        Standing at,
        Particulars particulars,
        Optional<Document> document,
        Stay stay,
        SortedSet<CareTag> tags,
        Optional<Verification> verification) {

    /**
     * Where a person stands: the community, its grid, the place and the household.
     *
     * @param home the community
     * @param grid the grid
     * @param place the place
     * @param household the number of the household
     * @param relation the relation to its head
     */
    record Standing(
            AreaCode home,
            Optional<GridCode> grid,
            Optional<Place> place,
            Optional<String> household,
            Relation relation) {}

    /**
     * How a person lives there.
     *
     * @param status registered here, living here
     * @param kind as what
     * @param origin where from
     * @param arrival since when
     * @param departure until when
     */
    record Stay(
            ResidenceStatus status,
            ResidenceKind kind,
            Optional<PersonalText> origin,
            Optional<LocalDate> arrival,
            Optional<LocalDate> departure) {}

    /**
     * By what a person without a document is known again: never across households, nor across places.
     *
     * @param within the home, and the household or else the place in it
     * @param name the name
     * @param sex the sex
     * @param birth the birth date
     */
    record Unpapered(String within, PersonName name, Sex sex, Optional<BirthDate> birth) {}

    /** The document, if it names one person. */
    Optional<Document> papers() {
        return document.filter(Document::identifies);
    }

    /** Who this is, within the file: two rows with equal identities are one person. */
    Object identity() {
        return papers().<Object>map(Document::key)
                .orElseGet(
                        () -> new Unpapered(whereabouts(), particulars.name(), particulars.sex(), particulars.birth()));
    }

    /** The home, and the household or else the place in it, as one text. */
    String whereabouts() {
        return at.home().code()
                + at.household()
                        .map(number -> "#" + number)
                        .orElseGet(() -> "@" + at.place().map(Place::code).orElse(""));
    }

    /** By what the person is tied to the home, as one text: several rows of a person that say the same here speak of one residence. */
    String tie() {
        return at.home().code()
                + (stay.kind() == ResidenceKind.TEMPORARILY_AWAY ? '-' : '+')
                + (stay.kind() == ResidenceKind.WORKPLACE ? '-' : '+')
                + at.place().map(Place::code).orElse("");
    }
}
