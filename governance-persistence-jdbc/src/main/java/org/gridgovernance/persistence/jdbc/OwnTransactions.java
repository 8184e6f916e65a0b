package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.gridgovernance.store.StoreSession;

/** Transactions of our own: read committed, committed or rolled back, and the connection given back as it was. */
record OwnTransactions(DataSource source, Dialect dialect) implements Transactions {

    @Override
    public <T> T run(Sessions sessions, Function<? super StoreSession, ? extends T> work) {
        Connection connection = Failures.calling(source::getConnection);
        try {
            return within(connection, sessions, work);
        } finally {
            Failures.trying(connection::close);
        }
    }

    private <T> T within(Connection connection, Sessions sessions, Function<? super StoreSession, ? extends T> work) {
        boolean automatic = Failures.calling(() -> begin(connection));
        int isolation = Failures.calling(() -> dialect.isolation(connection));
        boolean kept = false;
        try {
            JdbcSession session = Failures.calling(() -> sessions.open(connection, dialect.beginning(connection)));
            T result = Transactions.done(session, work);
            if (!session.isUndone()) {
                Failures.doing(connection::commit);
                kept = true;
            }
            return result;
        } finally {
            end(connection, kept, isolation, automatic);
        }
    }

    /** Whether the connection committed by itself; left over work of others is not ours to commit. */
    private static boolean begin(Connection connection) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        if (automatic) {
            connection.setAutoCommit(false);
        } else {
            connection.rollback();
        }
        return automatic;
    }

    private void end(Connection connection, boolean kept, int isolation, boolean automatic) {
        if (!kept) {
            Failures.trying(connection::rollback);
        }
        Failures.trying(() -> dialect.restore(connection, isolation));
        Failures.trying(() -> connection.setAutoCommit(automatic));
    }
}
