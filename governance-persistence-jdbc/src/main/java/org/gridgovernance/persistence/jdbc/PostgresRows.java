package org.gridgovernance.persistence.jdbc;

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

    private PostgresRows() {}

    /**
     * Those rows.
     *
     * @param numbered whether there is a column {@code n} more, which counts them from 1
     */
    static Sql of(List<Column> columns, List<@Nullable Object[]> rows, boolean numbered) {
        String names = Dialect.names(columns) + (numbered ? ", n" : "");
        return rows.size() > FEW
                ? new Sql()
                        .add(
                                "unnest(" + casts(columns, "[]") + ")" + (numbered ? " with ordinality" : "") + " as w("
                                        + names + ")",
                                Values.ofRows(columns, rows).toArray())
                : listed(columns, rows, numbered).add(") as w(" + names + ")");
    }

    private static Sql listed(List<Column> columns, List<@Nullable Object[]> rows, boolean numbered) {
        Sql sql = new Sql().add("(values ");
        String further = String.join(", ", Collections.nCopies(columns.size(), "?"));
        for (int at = 0; at < rows.size(); at++) {
            String marks = at == 0 ? "(" + casts(columns, "") : ", (" + further;
            sql.add(marks + (numbered ? ", " + (at + 1) : "") + ")", rows.get(at));
        }
        return sql;
    }

    private static String casts(List<Column> columns, String array) {
        return columns.stream()
                .map(column -> "?::" + PostgresDialect.element(column.type()) + array)
                .collect(Collectors.joining(", "));
    }
}
