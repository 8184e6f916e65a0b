package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.exchange.CsvRecords.Cells;
import org.gridgovernance.exchange.LedgerEntry.Standing;
import org.gridgovernance.exchange.LedgerEntry.Stay;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

/**
 * How rows are read. Pure: the same row, the same day and the same areas give the same reading.
 *
 * @param areas the areas that exist; empty if any will do
 * @param today the day of the import
 */
record RowReading(Optional<AreaTable> areas, LocalDate today) {

    /**
     * A row that was read.
     *
     * @param entry what it says; empty if it is blank or refused
     * @param standing where its person stands, also if it is refused for another reason
     * @param findings what was found
     */
    record Read(Optional<LedgerEntry> entry, Optional<Standing> standing, List<Finding> findings) {}

    Read read(LedgerHeader header, int number, Cells row) {
        List<Finding> findings = new ArrayList<>();
        RowCells cells = new RowCells(header, row.cells(), findings::add);
        if (isReadable(number, row, cells)) {
            Optional<LedgerEntry> entry = entry(number, cells);
            return new Read(entry.filter(any -> !isRefused(findings)), entry.map(LedgerEntry::at), findings);
        }
        return new Read(Optional.empty(), Optional.empty(), findings);
    }

    /** Whether there is something to read; says so if not. */
    static boolean isReadable(int number, Cells row, RowCells cells) {
        if (row.broken()) {
            cells.find(LedgerFinding.QUOTES_BROKEN);
        } else if (row.cells().stream().allMatch(String::isBlank)) {
            cells.find(LedgerFinding.ROW_BLANK);
        } else if (HintRow.isOne(number, cells)) {
            cells.find(LedgerFinding.ROW_HINTS);
        } else {
            return cells.fit();
        }
        return false;
    }

    static boolean isRefused(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.weight() == Weight.REFUSAL);
    }

    private Optional<LedgerEntry> entry(int number, RowCells cells) {
        Optional<Standing> standing = new StandingCells(cells, areas).read();
        Optional<Document> document = new DocumentCells(cells, today).read();
        PersonCells person = new PersonCells(cells, today);
        SortedSet<CareTag> tags = person.tags();
        Stay stay = stay(cells);
        Optional<Verification> verification = verification(cells);
        Particulars particulars = person.read(document);
        return standing.map(at -> new LedgerEntry(number, at, particulars, document, stay, tags, verification));
    }

    private Stay stay(RowCells cells) {
        Optional<ResidenceStatus> status = cells.word(ResidenceStatus.class, LedgerColumn.RESIDENCE_STATUS);
        Optional<ResidenceKind> kind = cells.word(ResidenceKind.class, LedgerColumn.RESIDENCE_KIND);
        if (status.isEmpty()) {
            cells.find(LedgerFinding.STATUS_ASSUMED, LedgerColumn.RESIDENCE_STATUS);
        }
        if (kind.isEmpty()) {
            cells.find(LedgerFinding.KIND_ASSUMED, LedgerColumn.RESIDENCE_KIND);
        }
        return new Stay(
                status.orElse(ResidenceStatus.REGISTERED_AND_PRESENT),
                kind.orElse(ResidenceKind.HABITUAL),
                cells.text(LedgerColumn.ORIGIN),
                DateCell.read(cells, LedgerColumn.ARRIVAL, today),
                DateCell.read(cells, LedgerColumn.DEPARTURE, LocalDate.MAX));
    }

    /** A date without a way claims least: somebody said so. A way without a date is no verification. */
    private Optional<Verification> verification(RowCells cells) {
        Optional<LocalDate> on = DateCell.read(cells, LedgerColumn.VERIFIED_ON, today);
        Optional<Source> method = cells.word(Source.class, LedgerColumn.VERIFIED_BY);
        if (on.isEmpty() && method.isPresent()) {
            cells.find(LedgerFinding.METHOD_WITHOUT_DATE, LedgerColumn.VERIFIED_BY);
        }
        if (on.isPresent() && method.isEmpty()) {
            cells.find(LedgerFinding.METHOD_ASSUMED, LedgerColumn.VERIFIED_BY);
        }
        return on.map(date -> new Verification(date, method.orElse(Source.SELF_REPORT)));
    }
}
