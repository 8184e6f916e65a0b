package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection of our own for one transaction: begun clean, given back as it was. One that cannot be rolled back is cut
 * off and never set to commit by itself, since that would keep half of a transaction.
 */
final class Lease implements AutoCloseable {
    private final Connection connection;
    private final boolean automatic;
    private Failures.Doing asItWas = () -> {};
    private boolean kept;

    private Lease(Connection connection, boolean automatic) {
        this.connection = connection;
        this.automatic = automatic;
    }

    static Lease of(DataSource source) {
        Connection connection = Failures.driving(source::getConnection);
        try {
            return new Lease(connection, Failures.driving(() -> begin(connection)));
        } catch (RuntimeException failed) {
            Failures.trying(connection::close);
            throw failed;
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

    Connection connection() {
        return connection;
    }

    /** What is done to it before it is given back. */
    void givingBack(Failures.Doing how) {
        asItWas = how;
    }

    void commit() {
        Failures.driving(() -> {
            connection.commit();
            return true;
        });
        kept = true;
    }

    @Override
    public void close() {
        boolean ended = kept || Failures.trying(connection::rollback);
        if (!ended || !Failures.trying(asItWas) || !Failures.trying(() -> connection.setAutoCommit(automatic))) {
            Failures.trying(() -> connection.abort(Runnable::run));
        }
        Failures.trying(connection::close);
    }
}
