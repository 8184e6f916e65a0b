package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known of the database: its dialect, and whether it is set safely. Looked at once: when the store is opened, or,
 * inside a host's transactions, with the first of them. Thread-safe.
 */
final class Ground {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcGovernanceStore.class);

    private final boolean strict;
    private volatile @Nullable Seen seen;

    Ground(boolean strict) {
        this.strict = strict;
    }

    private record Seen(Dialect dialect, List<UnsafeSetting> unsafe) {}

    Dialect dialect(Connection connection) throws SQLException {
        Seen before = seen;
        return before == null ? look(connection, false) : before.dialect();
    }

    List<UnsafeSetting> unsafe() {
        Seen now = seen;
        return now == null ? List.of() : now.unsafe();
    }

    /** Looks, and makes it safe first where that is allowed. */
    Dialect look(Connection connection, boolean mayChange) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        if (mayChange) {
            dialect.makeSafe(connection);
        }
        List<UnsafeSetting> unsafe = List.copyOf(dialect.unsafe(connection));
        if (strict && !unsafe.isEmpty()) {
            throw new IllegalStateException("unsafe settings: " + unsafe);
        }
        unsafe.forEach(setting -> LOG.warn("unsafe setting: {}", setting));
        seen = new Seen(dialect, unsafe);
        return dialect;
    }
}
