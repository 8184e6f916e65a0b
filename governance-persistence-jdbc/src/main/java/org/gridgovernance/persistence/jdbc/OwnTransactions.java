package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.util.function.Function;
import javax.sql.DataSource;
import org.gridgovernance.store.StoreSession;

/** Transactions of our own: committed or rolled back, and the connection given back as it was. */
record OwnTransactions(DataSource source, Dialect dialect) implements Transactions {

    @Override
    public <T> T run(Isolation isolation, Sessions sessions, Function<? super StoreSession, ? extends T> work) {
        try (Lease lease = Lease.of(source)) {
            Connection connection = lease.connection();
            int before = Failures.driving(() -> dialect.isolation(connection));
            lease.givingBack(() -> dialect.restore(connection, before));
            JdbcSession session =
                    Failures.calling(() -> sessions.open(connection, dialect.beginning(connection, isolation)));
            T result = Transactions.done(session, work);
            if (!session.isUndone()) {
                lease.commit();
            }
            return result;
        }
    }
}
