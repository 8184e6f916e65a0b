package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gridgovernance.store.StoreSession;

/** Takes part in the host's transaction, isolated as that is: never commits, and takes back only what is its own. */
record HostTransactions(Supplier<Connection> source) implements Transactions {

    @Override
    public <T> T run(Isolation any, Sessions sessions, Function<? super StoreSession, ? extends T> work) {
        Connection connection = source.get();
        Savepoint start = Failures.calling(() -> begin(connection));
        boolean kept = false;
        try {
            JdbcSession session = Failures.calling(() -> sessions.open(connection, List.of()));
            T result = Transactions.done(session, work);
            kept = !session.isUndone();
            return result;
        } finally {
            if (!kept) {
                Failures.trying(() -> connection.rollback(start));
            }
            Failures.trying(() -> connection.releaseSavepoint(start));
        }
    }

    private static Savepoint begin(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("the host has no transaction open: its connection commits by itself");
        }
        return connection.setSavepoint();
    }
}
