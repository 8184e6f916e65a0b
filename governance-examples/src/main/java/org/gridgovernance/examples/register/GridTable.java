package org.gridgovernance.examples.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A table of numbers by grid, with those in no grid and the sum below.
 *
 * @param title what it tells
 * @param columns what is counted
 */
record GridTable(Words title, List<Column> columns) {

    /** Numbers under a heading. */
    record Column(Words heading, GridCounts counts) {}

    Table over(List<GridRow> grids) {
        List<List<String>> rows = new ArrayList<>();
        grids.forEach(grid -> rows.add(row(grid.label(), counts -> counts.in(grid.grid()))));
        if (columns.stream().anyMatch(column -> column.counts().elsewhere() != 0)) {
            rows.add(row("不在任何网格 in no grid", GridCounts::elsewhere));
        }
        rows.add(row("合计 total", GridCounts::all));
        return new Table(
                title,
                Stream.concat(
                                Stream.of(Words.of("网格", "Grid")),
                                columns.stream().map(Column::heading))
                        .toList(),
                rows);
    }

    private List<String> row(String label, ToLongFunction<GridCounts> number) {
        return Stream.concat(
                        Stream.of(label),
                        columns.stream().map(column -> String.valueOf(number.applyAsLong(column.counts()))))
                .toList();
    }
}
