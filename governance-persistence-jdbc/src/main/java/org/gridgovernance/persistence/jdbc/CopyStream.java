package org.gridgovernance.persistence.jdbc;

import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows on their way to the server, in its binary form; what is not sent to its end is taken back. */
final class CopyStream {
    private static final int BUFFER = 1 << 16;

    private CopyStream() {}

    static void copy(Connection connection, String command, Write write) throws SQLException {
        PGCopyOutputStream server = new PGCopyOutputStream(connection.unwrap(PGConnection.class), command, BUFFER);
        try {
            send(new DataOutputStream(server), write);
        } catch (IOException failed) {
            throw failed.getCause() instanceof SQLException told ? told : new SQLException("copying failed", failed);
        } finally {
            if (server.isActive()) {
                server.cancelCopy();
            }
        }
    }

    private static void send(DataOutputStream out, Write write) throws IOException {
        BinaryRows rows = new BinaryRows(write.form().columns(), out);
        rows.begin();
        for (@Nullable Object[] row : write.rows()) {
            rows.add(row);
        }
        rows.end();
        out.close();
    }
}
