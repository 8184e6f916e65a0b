package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Many new rows by {@code COPY}: PostgreSQL takes in nothing quicker, and the client forms rows meanwhile. It fails where one
 * is not new. Only the driver of PostgreSQL itself offers it; where that is missing, this class can be asked all the same, and
 * {@link CopyStream} is never touched.
 */
final class PostgresCopy {
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
        CopyStream.copy(connection, text(write.form()), write);
    }

    private static String text(WriteForm form) {
        return form.text(
                PostgresCopy.class,
                () -> "copy " + form.table() + " ("
                        + form.columns().stream().map(Column::label).collect(Collectors.joining(", "))
                        + ") from stdin with (format binary)");
    }
}
