package org.gridgovernance.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes in PostgreSQL: one row by a plain statement, several by one statement for all of them. Those that report answer
 * with the number of the first row that was missed. Rows are locked in their given order, so that two transactions that
 * write the same rows wait for each other and do not lock up.
 */
final class PostgresWrites {
    private static final RowSql ONE = new RowSql(
            column -> column.type() == ColumnType.JSON ? "?::jsonb" : "?",
            " for share",
            " for no key update",
            " on conflict do nothing");

    private PostgresWrites() {}

    static Sql sql(Write write) {
        WriteForm form = write.form();
        return write.isOfOneRow()
                ? new Sql()
                        .add(
                                ONE.text(form),
                                RowSql.parameters(form, write.rows().get(0)))
                : new Sql().add(several(write), PostgresRows.parameters(form.columns(), write.rows()));
    }

    private static String several(Write write) {
        int listed = PostgresRows.listed(write.rows());
        return write.form()
                .text(
                        List.of(listed, write.reports()),
                        () -> "with w as (select * from "
                                + PostgresRows.text(write.form().columns(), listed, true) + ")"
                                + several(write.form(), write.reports()));
    }

    /** The first row that was not met as it must be, or {@link Write#NONE}. */
    static int firstMissed(Write write, PreparedStatement statement) throws SQLException {
        if (!write.reports()) {
            return Write.NONE;
        }
        try (@Nullable ResultSet row = statement.getResultSet()) {
            if (row == null) {
                return statement.getUpdateCount() == 1 ? Write.NONE : 0;
            }
            boolean found = row.next();
            if (write.isOfOneRow()) {
                return found == (write.action() == Write.Action.ABSENT) ? 0 : Write.NONE;
            }
            long ordinal = row.getLong(1);
            return row.wasNull() ? Write.NONE : (int) ordinal - 1;
        }
    }

    private static String several(WriteForm form, boolean reports) {
        return switch (form.action()) {
            case INSERT -> reports ? reportingInsert(form) : " " + plainInsert(form);
            case UPDATE -> reports ? reportingUpdate(form) : " " + update(form) + " from w where " + matching(form);
            case DELETE -> " delete from " + form.table() + " t using w where " + matching(form);
            case STAND -> standing(form, "for share of t");
            case HOLD -> standing(form, "for no key update of t");
            case ABSENT ->
                " select min(n) from w where exists (select 1 from " + form.table() + " t where " + matching(form)
                        + ")";
        };
    }

    private static String plainInsert(WriteForm form) {
        String columns = form.columns().stream().map(Column::label).collect(Collectors.joining(", "));
        String values = String.join(", ", values(form.columns(), 1));
        return "insert into " + form.table() + " (" + columns + ") select " + values
                + " from w order by n on conflict do nothing";
    }

    private static String reportingInsert(WriteForm form) {
        String key = form.match().stream().map(Column::label).collect(Collectors.joining(", "));
        return ", done as (" + plainInsert(form) + " returning " + key + ") "
                + "select min(n) from w where not exists (select 1 from done t where " + matching(form) + ")";
    }

    private static String update(WriteForm form) {
        List<String> values = values(form.set(), form.match().size() + 1);
        return IntStream.range(0, values.size())
                .mapToObj(at -> form.set().get(at).label() + " = " + values.get(at))
                .collect(Collectors.joining(", ", "update " + form.table() + " t set ", ""));
    }

    private static String reportingUpdate(WriteForm form) {
        return ", held as (" + locking(form, "for no key update of t") + "), done as (" + update(form)
                + " from w, held where held.n = w.n and " + matching(form)
                + " returning w.n) select min(n) from w where n not in (select n from done)";
    }

    private static String standing(WriteForm form, String how) {
        return ", held as (" + locking(form, how) + ") select min(n) from w where n not in (select n from held)";
    }

    private static String locking(WriteForm form, String how) {
        return "select w.n from w join " + form.table() + " t on " + matching(form) + " order by w.n " + how;
    }

    private static String matching(WriteForm form) {
        return IntStream.range(0, form.match().size())
                .mapToObj(at -> "t." + form.match().get(at).label() + " = w.c" + (at + 1))
                .collect(Collectors.joining(" and "));
    }

    private static List<String> values(List<Column> columns, int from) {
        List<String> values = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            values.add("w.c" + (from + at) + (columns.get(at).type() == ColumnType.JSON ? "::jsonb" : ""));
        }
        return values;
    }
}
