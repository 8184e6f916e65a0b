package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.gridgovernance.store.StoreSession;

/** Whose transaction it is: our own, or the host's. */
interface Transactions {
    /** Opens a session on a connection; the statements go out first. */
    @FunctionalInterface
    interface Sessions {
        JdbcSession open(Connection connection, List<String> first) throws SQLException;
    }

    <T> T run(Isolation isolation, Sessions sessions, Function<? super StoreSession, ? extends T> work);

    /** Does the work; a failure that the work swallowed still fails it. */
    static <T> T done(JdbcSession session, Function<? super StoreSession, ? extends T> work) {
        T result = work.apply(session);
        session.failure().ifPresent(failure -> {
            throw failure;
        });
        return result;
    }
}
