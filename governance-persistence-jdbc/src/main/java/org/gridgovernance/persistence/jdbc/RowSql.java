package org.gridgovernance.persistence.jdbc;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A write of one row at a time as a plain statement: quick to plan, by the key whatever a database believes of the size of a
 * table.
 *
 * @param parameter how a value of a column is asked for
 * @param stand how a row is kept from being changed
 * @param hold how a row is kept for being changed
 * @param taken what an insert does about a key that is taken
 */
record RowSql(Function<Column, String> parameter, String stand, String hold, String taken) {
    private static final Map<Shape, String> TEXTS = new ConcurrentHashMap<>();

    private record Shape(RowSql dialect, Write.Action action, String table, List<Column> match, List<Column> set) {}

    /** The statement; texts are kept, as there are few. */
    String text(Write write) {
        Shape shape = new Shape(this, write.action(), write.table(), write.match(), write.set());
        return TEXTS.computeIfAbsent(shape, any -> made(write));
    }

    private String made(Write write) {
        return switch (write.action()) {
            case INSERT ->
                "insert into " + write.table() + " (" + all(write.columns(), ", ", Column::label) + ") values ("
                        + all(write.columns(), ", ", parameter) + ")" + taken;
            case UPDATE -> "update " + write.table() + " set " + all(write.set(), ", ", this::equal) + where(write);
            case DELETE -> "delete from " + write.table() + where(write);
            case STAND -> "select 1 from " + write.table() + where(write) + stand;
            case HOLD -> "select 1 from " + write.table() + where(write) + hold;
            case ABSENT -> "select 1 from " + write.table() + where(write);
        };
    }

    private String where(Write write) {
        return " where " + all(write.match(), " and ", this::equal);
    }

    private String equal(Column column) {
        return column.label() + " = " + parameter.apply(column);
    }

    private static String all(List<Column> columns, String between, Function<Column, String> each) {
        return columns.stream().map(each).collect(Collectors.joining(between));
    }

    /** The values of a row in the order in which the statement asks for them: an update names its new values first. */
    static @Nullable Object[] parameters(Write write, @Nullable Object[] row) {
        if (write.action() != Write.Action.UPDATE) {
            return row;
        }
        int match = write.match().size();
        @Nullable Object[] turned = new @Nullable Object[row.length];
        System.arraycopy(row, match, turned, 0, row.length - match);
        System.arraycopy(row, 0, turned, row.length - match, match);
        return turned;
    }
}
