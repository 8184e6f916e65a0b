package org.gridgovernance.persistence.jdbc;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One write in H2: a statement for a row, run as a batch. */
final class H2Write {
    private static final String TAKEN = "23505";
    private static final RowSql SQL = new RowSql(column -> "?", " for update", " for update", "");

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
        try (PreparedStatement statement = connection.prepareStatement(SQL.text(write.form()))) {
            return switch (write.action()) {
                case STAND, HOLD -> firstWith(statement, false);
                case ABSENT -> firstWith(statement, true);
                default -> batch(statement);
            };
        }
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

    private void bind(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        Binding.bind(statement, dialect, Arrays.asList(RowSql.parameters(write.form(), row)));
    }
}
