package org.gridgovernance.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

/**
 * A second header row (填表说明), as some systems write it: how each column is to be filled in, or its name in the program. It
 * says something in several columns of numbers, dates and words of a table, and in none of them a number, date or word.
 */
final class HintRow {
    /** The row right below the titles; nowhere else are hints looked for. */
    private static final int PLACE = 2;

    private static final int FEWEST = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");

    private static final Map<LedgerColumn, Predicate<String>> FITS = Map.ofEntries(
            Map.entry(LedgerColumn.COMMUNITY_CODE, text -> AreaCode.parse(text).isRight()),
            Map.entry(LedgerColumn.DOCUMENT_NUMBER, text -> NUMBER.matcher(text).find()),
            Map.entry(
                    LedgerColumn.PHONE,
                    text -> NUMBER.matcher(text).find() || Phone.of(text).isWellFormed()),
            Map.entry(LedgerColumn.BIRTH, HintRow::isDate),
            Map.entry(LedgerColumn.ARRIVAL, HintRow::isDate),
            Map.entry(LedgerColumn.VERIFIED_ON, HintRow::isDate),
            Map.entry(LedgerColumn.RELATION, text -> isWord(Relation.class, text)),
            Map.entry(LedgerColumn.SEX, text -> isWord(Sex.class, text)),
            Map.entry(LedgerColumn.ETHNIC_GROUP, text -> isWord(EthnicGroup.class, text)),
            Map.entry(LedgerColumn.DOCUMENT_KIND, text -> isWord(DocumentKind.class, text)),
            Map.entry(LedgerColumn.RESIDENCE_STATUS, text -> isWord(ResidenceStatus.class, text)),
            Map.entry(LedgerColumn.RESIDENCE_KIND, text -> isWord(ResidenceKind.class, text)));

    private HintRow() {}

    /** Whether the row of that number is one. */
    static boolean isOne(int number, RowCells cells) {
        return number == PLACE && isOne(cells);
    }

    private static boolean isOne(RowCells cells) {
        List<Map.Entry<LedgerColumn, Predicate<String>>> said =
                FITS.entrySet().stream().filter(fit -> cells.has(fit.getKey())).toList();
        return said.size() >= FEWEST
                && said.stream().noneMatch(fit -> fit.getValue().test(PlainText.compact(cells.raw(fit.getKey()))));
    }

    private static boolean isDate(String text) {
        return DateCell.parse(text).isPresent();
    }

    private static <E extends Enum<E> & CodeTable> boolean isWord(Class<E> table, String text) {
        return CodeTable.find(table, text).isPresent();
    }
}
