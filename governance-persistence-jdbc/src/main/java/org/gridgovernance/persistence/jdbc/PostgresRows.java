package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a table {@code w} in PostgreSQL. A few are listed, so that it knows how few they are and goes by the key; many
 * come as an array for each column, in a text that does not grow with them.
 */
final class PostgresRows {
    /** Up to so many are listed. */
    static final int FEW = 8;

    /** More than are listed. */
    private static final int MANY = 0;

    private PostgresRows() {}

    static Sql of(List<Column> columns, List<@Nullable Object[]> rows) {
        return new Sql().add(text(columns, listed(rows), false), parameters(columns, rows));
    }

    /** How many of them are listed in the text; none if they are many. */
    static int listed(List<?> rows) {
        return rows.size() > FEW ? MANY : rows.size();
    }

    /** The values, in the order in which the text asks for them. */
    static @Nullable Object[] parameters(List<Column> columns, List<@Nullable Object[]> rows) {
        if (listed(rows) == MANY) {
            return Values.ofRows(columns, rows).toArray();
        }
        List<@Nullable Object> all = new ArrayList<>(rows.size() * columns.size());
        rows.forEach(row -> all.addAll(Arrays.asList(row)));
        return all.toArray();
    }

    /**
     * The table.
     *
     * @param listed how many rows are listed
     * @param numbered whether there is a column {@code n} more, which counts them from 1
     */
    static String text(List<Column> columns, int listed, boolean numbered) {
        String names = " as w(" + Dialect.names(columns) + (numbered ? ", n" : "") + ")";
        return listed == MANY
                ? "unnest(" + casts(columns, "[]") + ")" + (numbered ? " with ordinality" : "") + names
                : list(columns, listed, numbered) + names;
    }

    private static String list(List<Column> columns, int rows, boolean numbered) {
        StringBuilder list = new StringBuilder("(values ");
        String further = String.join(", ", Collections.nCopies(columns.size(), "?"));
        for (int at = 0; at < rows; at++) {
            list.append(at == 0 ? "(" + casts(columns, "") : ", (" + further)
                    .append(numbered ? ", " + (at + 1) : "")
                    .append(')');
        }
        return list.append(')').toString();
    }

    private static String casts(List<Column> columns, String array) {
        return columns.stream()
                .map(column -> "?::" + PostgresDialect.element(column.type()) + array)
                .collect(Collectors.joining(", "));
    }
}
