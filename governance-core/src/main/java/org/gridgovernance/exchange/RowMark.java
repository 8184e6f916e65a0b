package org.gridgovernance.exchange;

import java.util.Optional;

/** What a row is among the other rows of its file. */
@SuppressWarnings("ImmutableEnumChecker") // an Optional of a record
enum RowMark {
    /** The same row stood before. */
    REPEATED(LedgerFinding.ROW_TWICE, ""),
    /** Somebody of its household bears the same name. */
    NAMESAKE,
    /** Its person stands in several rows. */
    SEVERAL,
    /** Its person stood before. */
    AGAIN,
    /** Its person stood before, in the same household. */
    TWICE(LedgerFinding.PERSON_TWICE, LedgerColumn.NAME),
    /** Its person stood before, in another household or place. */
    ELSEWHERE(LedgerFinding.SECOND_HOUSEHOLD, LedgerColumn.DOCUMENT_NUMBER),
    /** Its person stood before, at the same place in the same way. */
    SAME_STAY,
    /** Its person stood before, with other facts. */
    DIFFERS(LedgerFinding.PERSON_DIFFERS, LedgerColumn.NAME),
    /** Its document stood before, with another person. */
    OTHER_PERSON(LedgerFinding.OTHER_PERSON, LedgerColumn.DOCUMENT_NUMBER),
    /** Its household had a head before. */
    SECOND_HEAD(LedgerFinding.SECOND_HEAD, LedgerColumn.RELATION),
    /** Its place lay in another grid before. */
    OTHER_GRID(LedgerFinding.GRID_DIFFERS, LedgerColumn.GRID),
    /** Its household lived at another place before. */
    OTHER_PLACE(LedgerFinding.PLACE_DIFFERS, LedgerColumn.ROOM);

    private final Optional<Finding> finding;

    RowMark() {
        finding = Optional.empty();
    }

    RowMark(LedgerFinding kind, LedgerColumn column) {
        this(kind, column.title());
    }

    RowMark(LedgerFinding kind, String column) {
        finding = Optional.of(Finding.of(kind, kind.weight(), column));
    }

    /** What is told of it. */
    Optional<Finding> finding() {
        return finding;
    }
}
