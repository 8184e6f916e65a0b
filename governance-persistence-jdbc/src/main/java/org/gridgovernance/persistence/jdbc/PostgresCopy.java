package org.gridgovernance.persistence.jdbc;

import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Many new rows by {@code COPY}: PostgreSQL takes in nothing quicker, and the client forms rows meanwhile. It fails where one
 * is not new. Only the driver of PostgreSQL itself offers it.
 */
final class PostgresCopy {
    private static final int BUFFER = 1 << 16;

    private static final boolean KNOWN = isKnown();

    private PostgresCopy() {}

    private static boolean isKnown() {
        try {
            Class.forName("org.postgresql.PGConnection");
            return true;
        } catch (ClassNotFoundException | LinkageError other) {
            return false;
        }
    }

    static boolean isOffered(Connection connection) throws SQLException {
        return KNOWN && connection.isWrapperFor(PGConnection.class);
    }

    /** Whether it pays for that write: each copying is a round trip of its own. */
    static boolean suits(Write write) {
        return write.action() == Write.Action.INSERT && write.rows().size() > FormedRows.MANY;
    }

    static void copy(Connection connection, Write write) throws SQLException {
        PGConnection server = connection.unwrap(PGConnection.class);
        try (DataOutputStream out = new DataOutputStream(new PGCopyOutputStream(server, text(write.form()), BUFFER))) {
            BinaryRows rows = new BinaryRows(write.form().columns(), out);
            rows.begin();
            for (@Nullable Object[] row : write.rows()) {
                rows.add(row);
            }
            rows.end();
        } catch (IOException failed) {
            throw failed.getCause() instanceof SQLException told ? told : new SQLException("copying failed", failed);
        }
    }

    private static String text(WriteForm form) {
        return form.text(
                PostgresCopy.class,
                () -> "copy " + form.table() + " ("
                        + form.columns().stream().map(Column::label).collect(Collectors.joining(", "))
                        + ") from stdin with (format binary)");
    }
}
