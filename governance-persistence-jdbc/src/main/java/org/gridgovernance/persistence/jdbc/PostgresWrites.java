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
        if (write.isOfOneRow()) {
            return new Sql()
                    .add(ONE.text(write), RowSql.parameters(write, write.rows().get(0)));
        }
        return new Sql()
                .add("with w as (select * from ")
                .add(PostgresRows.of(write.columns(), write.rows(), true))
                .add(")" + several(write));
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

    private static String several(Write write) {
        return switch (write.action()) {
            case INSERT -> write.reports() ? reportingInsert(write) : " " + plainInsert(write);
            case UPDATE -> write.reports() ? reportingUpdate(write) : " " + plainUpdate(write);
            case DELETE -> " delete from " + write.table() + " t using w where " + matching(write);
            case STAND -> standing(write, "for share of t");
            case HOLD -> standing(write, "for no key update of t");
            case ABSENT ->
                " select min(n) from w where exists (select 1 from " + write.table() + " t where " + matching(write)
                        + ")";
        };
    }

    private static String plainInsert(Write write) {
        String columns = write.columns().stream().map(Column::label).collect(Collectors.joining(", "));
        String values = String.join(", ", values(write.columns(), 1));
        return "insert into " + write.table() + " (" + columns + ") select " + values
                + " from w order by n on conflict do nothing";
    }

    private static String reportingInsert(Write write) {
        String key = write.match().stream().map(Column::label).collect(Collectors.joining(", "));
        return ", done as (" + plainInsert(write) + " returning " + key + ") "
                + "select min(n) from w where not exists (select 1 from done t where " + matching(write) + ")";
    }

    private static String plainUpdate(Write write) {
        return update(write) + " from w where " + matching(write);
    }

    private static String update(Write write) {
        List<String> values = values(write.set(), write.match().size() + 1);
        return IntStream.range(0, values.size())
                .mapToObj(at -> write.set().get(at).label() + " = " + values.get(at))
                .collect(Collectors.joining(", ", "update " + write.table() + " t set ", ""));
    }

    private static String reportingUpdate(Write write) {
        return ", held as (" + locking(write, "for no key update of t") + "), done as (" + update(write)
                + " from w, held where held.n = w.n and " + matching(write)
                + " returning w.n) select min(n) from w where n not in (select n from done)";
    }

    private static String standing(Write write, String how) {
        return ", held as (" + locking(write, how) + ") select min(n) from w where n not in (select n from held)";
    }

    private static String locking(Write write, String how) {
        return "select w.n from w join " + write.table() + " t on " + matching(write) + " order by w.n " + how;
    }

    private static String matching(Write write) {
        return IntStream.range(0, write.match().size())
                .mapToObj(at -> "t." + write.match().get(at).label() + " = w.c" + (at + 1))
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
