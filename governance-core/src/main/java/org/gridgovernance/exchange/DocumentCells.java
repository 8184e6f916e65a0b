package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.document.IdNumber;
import org.gridgovernance.resident.document.IdNumberReason;

/** Reads the document of a row. */
final class DocumentCells {
    private static final LedgerColumn NUMBER = LedgerColumn.DOCUMENT_NUMBER;

    private final RowCells cells;
    private final LocalDate today;

    DocumentCells(RowCells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    /** The document; a blank and a placeholder are none, and a faulty number refuses the row. */
    Optional<Document> read() {
        DocumentNumber number = DocumentNumber.of(cells.raw(NUMBER));
        Optional<DocumentKind> kind = cells.word(DocumentKind.class, LedgerColumn.DOCUMENT_KIND);
        return IdNumber.parse(number, "", today)
                .fold(no -> other(number, kind, no.reasons()), id -> identity(id, number, kind));
    }

    /** An identity number says itself what kind it is. */
    private Optional<Document> identity(IdNumber id, DocumentNumber number, Optional<DocumentKind> kind) {
        Writing.tellNumber(cells, NUMBER);
        DocumentNumber longForm = id.number();
        if (!longForm.equals(number)) {
            cells.find(LedgerFinding.ID_15_DIGITS, NUMBER);
        }
        if (kind.filter(said -> said != id.kind()).isPresent()) {
            cells.find(LedgerFinding.DOCUMENT_KIND_DIFFERS, LedgerColumn.DOCUMENT_KIND);
        }
        return Optional.of(new Document(id.kind(), longForm, Optional.empty(), Optional.empty()));
    }

    private Optional<Document> other(DocumentNumber number, Optional<DocumentKind> kind, List<Reason> idFaults) {
        if (tells(idFaults, IdNumberReason.BLANK)) {
            return none(LedgerFinding.DOCUMENT_BLANK);
        }
        if (tells(idFaults, IdNumberReason.PLACEHOLDER)) {
            return none(LedgerFinding.DOCUMENT_PLACEHOLDER);
        }
        List<Reason> faults = kind.map(said -> said.faults(number, "", today)).orElse(idFaults);
        if (faults.isEmpty()) {
            Writing.tellNumber(cells, NUMBER);
        }
        faults.forEach(fault -> cells.refuse(fault, NUMBER));
        return kind.map(said -> new Document(said, number, Optional.empty(), Optional.empty()));
    }

    private Optional<Document> none(LedgerFinding finding) {
        cells.find(finding, NUMBER);
        return Optional.empty();
    }

    private static boolean tells(List<Reason> faults, IdNumberReason reason) {
        return faults.stream().anyMatch(fault -> fault.code().equals(reason.code()));
    }
}
