package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.exchange.CsvRecords.Cells;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.resident.statement.Said;

/**
 * How the rows of a department's list are read. Pure.
 *
 * @param community of which the list tells
 * @param source whose list it is
 * @param day how old it is
 */
record ListReading(AreaCode community, Source source, LocalDate day) {

    /** Somebody, or why the row cannot be read. */
    Either<List<Finding>, ListedPerson> read(LedgerHeader header, int number, Cells row) {
        List<Finding> findings = new ArrayList<>();
        RowCells cells = new RowCells(header, row.cells(), findings::add);
        Optional<ListedPerson> person =
                RowReading.isReadable(number, row, cells) ? Optional.of(person(cells)) : Optional.empty();
        return person.filter(any -> !RowReading.isRefused(findings))
                .<Either<List<Finding>, ListedPerson>>map(Either::right)
                .orElseGet(() -> Either.left(List.copyOf(findings)));
    }

    private ListedPerson person(RowCells cells) {
        Optional<Document> document = new DocumentCells(cells, day).read();
        Optional<Residence> residence = cells.word(ResidenceStatus.class, LedgerColumn.RESIDENCE_STATUS)
                .flatMap(status -> cells.word(ResidenceKind.class, LedgerColumn.RESIDENCE_KIND)
                        .map(kind -> residence(status, kind)));
        Said said = Said.of(new PersonCells(cells, day).read(document));
        return new ListedPerson(
                in(cells),
                document,
                Said.builder().from(said).residence(residence).build());
    }

    private Residence residence(ResidenceStatus status, ResidenceKind kind) {
        return Residence.builder()
                .status(status)
                .kind(kind)
                .community(community)
                .source(source)
                .build();
    }

    private static Optional<AreaCode> in(RowCells cells) {
        return AreaCode.parse(PlainText.compact(cells.raw(LedgerColumn.COMMUNITY_CODE)))
                .toJavaOptional()
                .filter(AreaCode::isCommunity);
    }
}
