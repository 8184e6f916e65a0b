package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.Place;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.IdNumber;
import org.gridgovernance.resident.household.HouseholdNumber;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.residence.Residence;

/**
 * What one row of an export tells: a person in a household or at a place.
 *
 * @param person the person
 * @param papers the document by which a ledger knows the person
 * @param residence how the person lives there
 * @param grid the grid of the place
 * @param place the place, where it is told
 * @param household the number of the household
 * @param member how the person belongs to it
 * @param first whether it is the first of the person
 */
record ExportRow(
        Resident person,
        Optional<Document> papers,
        Dated<Residence> residence,
        Optional<GridCode> grid,
        Optional<Place> place,
        Optional<HouseholdNumber> household,
        Optional<Membership> member,
        boolean first) {

    /** What else a ledger said, under that title. */
    Optional<String> extra(String title) {
        return Optional.ofNullable(person.particulars().extras().get(title))
                .flatMap(PersonalText::reveal)
                .filter(text -> text.equals(text.strip()));
    }

    /** As a row of a member of that household. */
    ExportRow in(KeptHouse house, Membership as) {
        return new ExportRow(
                person, papers, residence, grid, place, Optional.of(house.number()), Optional.of(as), first);
    }

    /** The first document that a ledger reads as what it is, an identity number in its long form. */
    static Optional<Document> papers(Resident person, LocalDate today) {
        return person.documents().stream()
                .filter(Document::identifies)
                .flatMap(document -> Stream.of(read(document, today)).filter(read -> read.kind() == document.kind()))
                .findFirst();
    }

    private static Document read(Document document, LocalDate today) {
        return IdNumber.parse(document.number(), "", today)
                .fold(
                        other -> document,
                        number -> new Document(number.kind(), number.number(), document.from(), document.to()));
    }
}
