package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.store.seal.Seal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known of the database: its dialect, whether it is set safely, whether the tables are there and were begun with
 * the same seal. Looked at when the store is opened, or, inside a host's transactions, with the first of them.
 * Thread-safe.
 */
final class Ground {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcGovernanceStore.class);
    private static final UnsafeSetting UNSEALED =
            new UnsafeSetting("seal", "none", "aes", "whoever reads the database or a backup reads names and numbers");

    private final boolean strict;
    private final KeptTypes types;
    private final SealMark mark;
    private final List<UnsafeSetting> own;
    private volatile @Nullable Seen seen;

    Ground(boolean strict, KeptTypes types, Seal seal) {
        this.strict = strict;
        this.types = types;
        mark = SealMark.of(seal);
        own = seal == Seal.none() ? List.of(UNSEALED) : List.of();
        named(own);
    }

    /** What was seen. */
    record Seen(Dialect dialect, List<UnsafeSetting> unsafe) {}

    List<UnsafeSetting> unsafe() {
        Seen now = seen;
        return now == null ? own : now.unsafe();
    }

    /** The dialect; inside a host's transaction everything is looked at with the first of them. */
    Dialect dialect(Connection connection) throws SQLException {
        Seen before = seen;
        return before == null ? looked(connection) : before.dialect();
    }

    private Dialect looked(Connection connection) throws SQLException {
        Seen now = look(connection, false);
        types.mustStand(connection);
        mark.mustStand(connection);
        seen = now;
        return now.dialect();
    }

    /** Looks at the settings, and makes them safe first where that is allowed. */
    Seen look(Connection connection, boolean mayChange) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        if (mayChange) {
            dialect.makeSafe(connection);
        }
        List<UnsafeSetting> unsafe = named(dialect.unsafe(connection));
        return new Seen(dialect, Stream.concat(own.stream(), unsafe.stream()).toList());
    }

    /** Looks for the tables, and leaves the mark of the seal. */
    Dialect begin(Connection connection, Seen now) throws SQLException {
        types.mustStand(connection);
        mark.leave(connection, now.dialect());
        seen = now;
        return now.dialect();
    }

    private List<UnsafeSetting> named(List<UnsafeSetting> unsafe) {
        if (strict && !unsafe.isEmpty()) {
            throw new IllegalStateException("unsafe settings: " + unsafe);
        }
        unsafe.forEach(setting -> LOG.warn("unsafe setting: {}", setting));
        return unsafe;
    }
}
