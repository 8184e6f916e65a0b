package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Set-wise statements: whatever the number of rows, one statement with one array a column. Those that report answer with
 * the number of the first row that was missed. Rows are locked in their given order, so that two transactions that
 * write the same rows wait for each other and do not lock up.
 */
final class PostgresWrites {
    private PostgresWrites() {}

    static Sql sql(Write write) {
        return new Sql()
                .add(text(write), Values.ofRows(write.columns(), write.rows()).toArray());
    }

    private static String text(Write write) {
        return switch (write.action()) {
            case INSERT -> write.reports() ? reportingInsert(write) : rows(write) + plainInsert(write);
            case UPDATE -> write.reports() ? reportingUpdate(write) : rows(write) + plainUpdate(write);
            case DELETE -> rows(write) + "delete from " + write.table() + " t using w where " + matching(write);
            case STAND -> standing(write, "for share of t");
            case HOLD -> standing(write, "for no key update of t");
            case ABSENT ->
                rows(write) + "select min(n) from w where exists (select 1 from " + write.table() + " t where "
                        + matching(write) + ")";
        };
    }

    private static String rows(Write write) {
        return "with w as (select * from " + PostgresDialect.unnest(write.columns()) + " with ordinality as u("
                + names(write.columns()) + ", n)) ";
    }

    private static String plainInsert(Write write) {
        String columns = write.columns().stream().map(Column::label).collect(Collectors.joining(", "));
        String values = String.join(", ", values(write.columns(), 1));
        return "insert into " + write.table() + " (" + columns + ") select " + values
                + " from w order by n on conflict do nothing";
    }

    private static String reportingInsert(Write write) {
        String key = write.match().stream().map(Column::label).collect(Collectors.joining(", "));
        return open(rows(write)) + ", done as (" + plainInsert(write) + " returning " + key + ") "
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
        String locked = write.rows().size() == 1 ? "" : ", held as (" + locking(write, "for no key update of t") + ")";
        String from = locked.isEmpty() ? " from w where " : " from w, held where held.n = w.n and ";
        return open(rows(write)) + locked + ", done as (" + update(write) + from + matching(write)
                + " returning w.n) select min(n) from w where n not in (select n from done)";
    }

    private static String standing(Write write, String how) {
        return open(rows(write)) + ", held as (" + locking(write, how)
                + ") select min(n) from w where n not in (select n from held)";
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

    static String names(List<Column> columns) {
        return String.join(", ", PostgresDialect.ordinals(columns.size()));
    }

    private static String open(String with) {
        return with.stripTrailing();
    }
}
