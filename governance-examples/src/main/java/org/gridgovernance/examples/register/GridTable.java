package org.gridgovernance.examples.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A table of numbers by grid, with those in no grid and the sum below.
 *
 * @param title what it tells
 * @param columns what is counted
 */
record GridTable(Words title, List<Column> columns) {
    private static final Words GRID = Words.of("网格", "Grid");
    private static final Words IN_NONE = Words.of("不在任何网格", "in no grid");
    private static final Words TOTAL = Words.of("合计", "total");

    /**
     * What stands under a heading.
     *
     * @param heading the heading
     * @param hasElsewhere whether any are in no grid
     * @param cell writes the number of a line, told which of the counts are meant
     */
    record Column(Words heading, boolean hasElsewhere, Function<ToLongFunction<GridCounts>, String> cell) {

        static Column of(Words heading, GridCounts counts) {
            return new Column(heading, counts.elsewhere() != 0, line -> String.valueOf(line.applyAsLong(counts)));
        }

        /** A part of a whole in per cent; nothing where there is no whole. */
        static Column share(Words heading, GridCounts part, GridCounts whole) {
            return new Column(heading, false, line -> share(line.applyAsLong(part), line.applyAsLong(whole)));
        }

        private static String share(long part, long whole) {
            return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
        }
    }

    Table over(List<GridRow> grids, Words.Language language) {
        List<List<String>> rows = new ArrayList<>();
        grids.forEach(grid -> rows.add(row(grid.label(), counts -> counts.in(grid.grid()))));
        if (columns.stream().anyMatch(Column::hasElsewhere)) {
            rows.add(row(IN_NONE.in(language), GridCounts::elsewhere));
        }
        rows.add(row(TOTAL.in(language), GridCounts::all));
        return new Table(
                title,
                Stream.concat(Stream.of(GRID), columns.stream().map(Column::heading))
                        .toList(),
                rows);
    }

    private List<String> row(String label, ToLongFunction<GridCounts> line) {
        return Stream.concat(Stream.of(label), columns.stream().map(column -> column.cell()
                        .apply(line)))
                .toList();
    }
}
