package org.gridgovernance.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The table that an export writes: a column for each that an import reads, and one for each title under which a ledger said
 * something else.
 *
 * @param columns the columns
 * @param extras the further titles
 * @param mask what may be seen
 * @param community what the community is called
 */
record ExportTable(
        List<LedgerColumn> columns, NavigableSet<String> extras, ExportMask mask, Optional<String> community) {

    /** The table of that register, which is gone through to find the titles. */
    static ExportTable of(RegisterWalk register, ExportMask mask, Optional<String> community) throws IOException {
        List<LedgerColumn> columns = Arrays.stream(LedgerColumn.values())
                .filter(column -> column.use() == LedgerColumn.Use.READ)
                .filter(column -> mask.isNone() || column != LedgerColumn.COMMUNITY_CODE)
                .toList();
        NavigableSet<String> extras = new TreeSet<>();
        if (mask.isNone()) {
            register.walk(row -> row.person().particulars().extras().keySet().stream()
                    .filter(LedgerHeader::isExtra)
                    .forEach(extras::add));
        }
        return new ExportTable(columns, extras, mask, community);
    }

    /** Writes the titles and all rows, and counts these. */
    int write(RegisterWalk register, ExportLines lines) throws IOException {
        lines.line(Stream.concat(columns.stream().map(LedgerColumn::title), extras.stream())
                .toList());
        int[] rows = {0};
        register.walk(row -> {
            lines.line(cells(row));
            rows[0]++;
        });
        return rows[0];
    }

    private List<String> cells(ExportRow row) {
        return Stream.concat(
                        columns.stream().map(column -> mask.seen(row, column, cell(row, column))),
                        extras.stream().map(title -> row.extra(title).orElse("")))
                .toList();
    }

    private String cell(ExportRow row, LedgerColumn column) {
        return column == LedgerColumn.COMMUNITY ? community.orElse("") : ExportCells.of(row, column);
    }
}
