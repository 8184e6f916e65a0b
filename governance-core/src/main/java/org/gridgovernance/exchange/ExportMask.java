package org.gridgovernance.exchange;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.person.Particulars;

/**
 * What a masked export shows (脱敏). The mask is decided by row, not by cell: beside a birth date in the clear nothing of the
 * document number is shown, for a dozen hidden digits are soon guessed when eight of them stand beside.
 *
 * @param shown the columns shown in the clear
 */
record ExportMask(Set<LedgerColumn> shown) {
    /** Nothing is masked. */
    static final ExportMask NONE = new ExportMask(EnumSet.allOf(LedgerColumn.class));

    /** What says of nobody who it is: of the address no more than the compound. */
    private static final Set<LedgerColumn> HARMLESS = EnumSet.of(
            LedgerColumn.COMMUNITY,
            LedgerColumn.GRID,
            LedgerColumn.COMPOUND,
            LedgerColumn.RELATION,
            LedgerColumn.SEX,
            LedgerColumn.DOCUMENT_KIND,
            LedgerColumn.RESIDENCE_STATUS,
            LedgerColumn.RESIDENCE_KIND,
            LedgerColumn.VERIFIED_ON,
            LedgerColumn.VERIFIED_BY);

    /** Everything is masked but those columns, and what says of nobody who it is. */
    static ExportMask but(Set<LedgerColumn> columns) {
        return new ExportMask(Set.copyOf(columns));
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** What may be seen of a cell. */
    String seen(ExportRow row, LedgerColumn column, String clear) {
        boolean isClear = clear.isEmpty() || shown.contains(column) || isHarmless(row, column, clear);
        return isClear ? clear : masked(row, column);
    }

    /** A word of a code table; what a ledger said in words of its own may say anything. */
    private static boolean isHarmless(ExportRow row, LedgerColumn column, String clear) {
        return HARMLESS.contains(column)
                && row.extra(column.title()).filter(clear::equals).isEmpty();
    }

    private String masked(ExportRow row, LedgerColumn column) {
        Particulars person = row.person().particulars();
        return switch (column) {
            case NAME -> person.name().masked();
            case BIRTH -> person.birth().map(born -> born.masked()).orElse("");
            case PHONE -> person.phones().stream().map(Phone::masked).collect(Collectors.joining("、"));
            case DOCUMENT_NUMBER -> number(row);
            default -> Personal.MASK;
        };
    }

    private String number(ExportRow row) {
        boolean born = shown.contains(LedgerColumn.BIRTH)
                && row.person().particulars().birth().isPresent();
        return born
                ? Personal.MASK
                : row.papers().map(papers -> papers.number().masked()).orElse("");
    }
}
