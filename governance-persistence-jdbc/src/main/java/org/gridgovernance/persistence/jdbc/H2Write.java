package org.gridgovernance.persistence.jdbc;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One write in H2: a statement for a row, run as a batch. */
final class H2Write {
    private static final String TAKEN = "23505";

    private final Connection connection;
    private final Dialect dialect;
    private final Write write;

    H2Write(Connection connection, Dialect dialect, Write write) {
        this.connection = connection;
        this.dialect = dialect;
        this.write = write;
    }

    /** The first missed row, or {@link Write#NONE}. */
    int run() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text())) {
            return switch (write.action()) {
                case STAND, HOLD -> firstWith(statement, false);
                case ABSENT -> firstWith(statement, true);
                default -> batch(statement);
            };
        }
    }

    private String text() {
        return switch (write.action()) {
            case INSERT ->
                "insert into " + write.table() + " (" + names(write.columns(), ", ", "") + ") values ("
                        + "?, ".repeat(write.columns().size() - 1) + "?)";
            case UPDATE -> "update " + write.table() + " set " + names(write.set(), ", ", " = ?") + where();
            case DELETE -> "delete from " + write.table() + where();
            case STAND, HOLD -> "select 1 from " + write.table() + where() + " for update";
            case ABSENT -> "select 1 from " + write.table() + where();
        };
    }

    private String where() {
        return " where " + names(write.match(), " and ", " = ?");
    }

    private static String names(List<Column> columns, String between, String after) {
        return columns.stream().map(column -> column.label() + after).collect(Collectors.joining(between));
    }

    private int firstWith(PreparedStatement statement, boolean present) throws SQLException {
        for (int at = 0; at < write.rows().size(); at++) {
            bind(statement, write.rows().get(at));
            try (ResultSet row = statement.executeQuery()) {
                if (row.next() == present) {
                    return at;
                }
            }
        }
        return Write.NONE;
    }

    private int batch(PreparedStatement statement) throws SQLException {
        for (@Nullable Object[] row : write.rows()) {
            bind(statement, row);
            statement.addBatch();
        }
        return firstMissed(counts(statement));
    }

    private int[] counts(PreparedStatement statement) throws SQLException {
        try {
            return statement.executeBatch();
        } catch (BatchUpdateException failed) {
            if (write.action() != Write.Action.INSERT || !onlyTaken(failed)) {
                throw failed;
            }
            return failed.getUpdateCounts();
        }
    }

    private static boolean onlyTaken(SQLException failed) {
        for (SQLException each = failed.getNextException(); each != null; each = each.getNextException()) {
            if (!TAKEN.equals(each.getSQLState())) {
                return false;
            }
        }
        return TAKEN.equals(failed.getSQLState());
    }

    private static int firstMissed(int[] counts) {
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] == 0 || counts[at] == Statement.EXECUTE_FAILED) {
                return at;
            }
        }
        return Write.NONE;
    }

    /** An update names its new values first. */
    private void bind(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        int size = row.length;
        int shift = write.action() == Write.Action.UPDATE ? write.set().size() : 0;
        for (int at = 0; at < size; at++) {
            Binding.bind(statement, dialect, (at + shift) % size + 1, row[at]);
        }
    }
}
