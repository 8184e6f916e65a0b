package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.Place;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.DisabilityKind;
import org.gridgovernance.resident.person.Education;
import org.gridgovernance.resident.person.Employment;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.MaritalStatus;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.PoliticalStatus;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

/** What the cells of an export say of a row: in the words that an import reads back as the same. */
final class ExportCells {
    private static final String BETWEEN = "、";
    private static final Map<LedgerColumn, Function<ExportRow, String>> CELLS = new EnumMap<>(LedgerColumn.class);

    static {
        cell(
                LedgerColumn.COMMUNITY_CODE,
                row -> row.residence().value().community().code());
        cell(LedgerColumn.GRID, row -> row.grid().map(GridCode::code).orElse(""));
        cell(LedgerColumn.COMPOUND, row -> row.place().map(Place::compound).orElse(""));
        cell(LedgerColumn.BUILDING, row -> row.place().map(Place::building).orElse(""));
        cell(LedgerColumn.UNIT, row -> row.place().map(Place::unit).orElse(""));
        cell(LedgerColumn.ROOM, row -> row.place().map(Place::room).orElse(""));
        cell(LedgerColumn.HOUSEHOLD, row -> clear(row.household()));
        cell(LedgerColumn.RELATION, ExportCells::relation);
        cell(
                LedgerColumn.NAME,
                row -> clear(Optional.of(row.person().particulars().name())));
        word(LedgerColumn.SEX, Sex.class, said -> Optional.of(said.sex()).filter(sex -> sex != Sex.UNKNOWN));
        word(LedgerColumn.ETHNIC_GROUP, EthnicGroup.class, Particulars::ethnicGroup);
        cell(
                LedgerColumn.DOCUMENT_KIND,
                row -> row.papers().map(papers -> papers.kind().zh()).orElse(""));
        cell(LedgerColumn.DOCUMENT_NUMBER, row -> clear(row.papers().map(papers -> papers.number())));
        cell(LedgerColumn.BIRTH, row -> clear(row.person().particulars().birth()));
        cell(LedgerColumn.PHONE, ExportCells::phones);
        cell(
                LedgerColumn.REGISTERED_ADDRESS,
                row -> clear(row.person().particulars().registeredAddress()));
        cell(
                LedgerColumn.RESIDENCE_STATUS,
                row -> word(
                        row,
                        LedgerColumn.RESIDENCE_STATUS,
                        row.residence().value().status(),
                        ResidenceStatus.REGISTERED_AND_PRESENT));
        cell(
                LedgerColumn.RESIDENCE_KIND,
                row -> word(
                        row,
                        LedgerColumn.RESIDENCE_KIND,
                        row.residence().value().kind(),
                        ResidenceKind.HABITUAL));
        cell(LedgerColumn.ORIGIN, row -> clear(row.residence().value().origin()));
        cell(LedgerColumn.ARRIVAL, row -> row.residence().from().toString());
        cell(LedgerColumn.DEPARTURE, row -> row.residence()
                .value()
                .plannedDeparture()
                .map(LocalDate::toString)
                .orElse(""));
        cell(LedgerColumn.CARE_TAGS, ExportCells::tags);
        word(LedgerColumn.EDUCATION, Education.class, Particulars::education);
        word(LedgerColumn.MARITAL_STATUS, MaritalStatus.class, Particulars::maritalStatus);
        word(LedgerColumn.DISABILITY, DisabilityKind.class, Particulars::disability);
        word(LedgerColumn.POLITICAL_STATUS, PoliticalStatus.class, Particulars::politicalStatus);
        word(LedgerColumn.EMPLOYMENT, Employment.class, Particulars::employment);
        cell(LedgerColumn.WORKPLACE, row -> clear(row.person().particulars().workplace()));
        cell(
                LedgerColumn.VERIFIED_ON,
                row -> verification(row).map(known -> known.on().toString()).orElse(""));
        cell(LedgerColumn.VERIFIED_BY, row -> verification(row)
                .map(known -> word(row, LedgerColumn.VERIFIED_BY, known.source(), Source.SELF_REPORT))
                .orElseGet(
                        () -> kept(row, LedgerColumn.VERIFIED_BY, Source.class).orElse("")));
        cell(LedgerColumn.NOTE, row -> clear(row.person().particulars().note()));
    }

    private ExportCells() {}

    /** What that column says of a row; empty if nothing. */
    static String of(ExportRow row, LedgerColumn column) {
        return CELLS.getOrDefault(column, any -> "").apply(row);
    }

    private static void cell(LedgerColumn column, Function<ExportRow, String> says) {
        CELLS.put(column, says);
    }

    private static <E extends Enum<E> & CodeTable> void word(
            LedgerColumn column, Class<E> table, Function<Particulars, Optional<E>> says) {
        cell(column, row -> says.apply(row.person().particulars())
                .map(CodeTable::zh)
                .or(() -> kept(row, column, table))
                .orElse(""));
    }

    /** The word; or, where it is read first, the text that was taken for it since no table knew it. */
    private static <E extends Enum<E> & CodeTable> String word(ExportRow row, LedgerColumn column, E said, E assumed) {
        Optional<String> kept =
                kept(row, column, said.getDeclaringClass()).filter(any -> row.first() && said == assumed);
        return kept.orElse(said.zh());
    }

    private static <E extends Enum<E> & CodeTable> Optional<String> kept(
            ExportRow row, LedgerColumn column, Class<E> table) {
        return row.extra(column.title())
                .filter(text -> CodeTable.find(table, text).isEmpty());
    }

    private static String relation(ExportRow row) {
        Optional<String> kept = row.extra(LedgerColumn.RELATION.title())
                .filter(text -> PlainText.compact(text).equals(text));
        Optional<Relation> said = row.member().map(member -> member.isHead() ? Relation.HEAD : member.relation());
        boolean unsaid = said.filter(relation -> relation != Relation.OTHER).isEmpty();
        return kept.filter(text -> unsaid && row.first())
                .filter(text ->
                        said.isEmpty() || CodeTable.find(Relation.class, text).isEmpty())
                .orElseGet(() -> said.map(Relation::zh).orElse(""));
    }

    private static String phones(ExportRow row) {
        return row.person().particulars().phones().stream()
                .flatMap(phone -> phone.reveal().stream())
                .collect(Collectors.joining(BETWEEN));
    }

    /** All or none: a ledger's tags take the place of those on record. */
    private static String tags(ExportRow row) {
        List<CareTag> tags = List.copyOf(row.person().careTags());
        boolean known = tags.stream().allMatch(tag -> CareTag.find(tag.zh()).equals(Optional.of(tag)));
        Stream<String> kept = row.extra(LedgerColumn.CARE_TAGS.title()).filter(PersonCells::areUnknownTags).stream();
        return known ? Stream.concat(tags.stream().map(CareTag::zh), kept).collect(Collectors.joining(BETWEEN)) : "";
    }

    private static Optional<Verification> verification(ExportRow row) {
        return row.person().verification();
    }

    private static String clear(Optional<? extends PersonalValue> value) {
        return value.flatMap(PersonalValue::reveal).orElse("");
    }
}
