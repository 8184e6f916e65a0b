package org.gridgovernance.persistence.jdbc;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A write of one row at a time as a plain statement: quick to plan, by the key whatever a database believes of the size of a
 * table.
 */
final class RowSql {
    private final Function<Column, String> parameter;
    private final String stand;
    private final String hold;
    private final String taken;

    /**
     * How a database words it.
     *
     * @param parameter how a value of a column is asked for
     * @param stand how a row is kept from being changed
     * @param hold how a row is kept for being changed
     * @param taken what an insert does about a key that is taken
     */
    RowSql(Function<Column, String> parameter, String stand, String hold, String taken) {
        this.parameter = parameter;
        this.stand = stand;
        this.hold = hold;
        this.taken = taken;
    }

    /** The statement. */
    String text(WriteForm form) {
        return form.text(this, () -> made(form));
    }

    private String made(WriteForm form) {
        return switch (form.action()) {
            case INSERT ->
                "insert into " + form.table() + " (" + all(form.columns(), ", ", Column::label) + ") values ("
                        + all(form.columns(), ", ", parameter) + ")" + taken;
            case UPDATE -> "update " + form.table() + " set " + all(form.set(), ", ", this::equal) + where(form);
            case DELETE -> "delete from " + form.table() + where(form);
            case STAND -> "select 1 from " + form.table() + where(form) + stand;
            case HOLD -> "select 1 from " + form.table() + where(form) + hold;
            case ABSENT -> "select 1 from " + form.table() + where(form);
        };
    }

    private String where(WriteForm form) {
        return " where " + all(form.match(), " and ", this::equal);
    }

    private String equal(Column column) {
        return column.label() + " = " + parameter.apply(column);
    }

    private static String all(List<Column> columns, String between, Function<Column, String> each) {
        return columns.stream().map(each).collect(Collectors.joining(between));
    }

    /** The values of a row in the order in which the statement asks for them: an update names its new values first. */
    static @Nullable Object[] parameters(WriteForm form, @Nullable Object[] row) {
        if (form.action() != Write.Action.UPDATE) {
            return row;
        }
        int match = form.match().size();
        @Nullable Object[] turned = new @Nullable Object[row.length];
        System.arraycopy(row, match, turned, 0, row.length - match);
        System.arraycopy(row, 0, turned, row.length - match, match);
        return turned;
    }
}
