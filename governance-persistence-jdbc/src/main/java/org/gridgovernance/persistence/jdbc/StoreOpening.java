package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gridgovernance.store.AggregateType;
import org.gridgovernance.store.Seal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a {@link JdbcGovernanceStore} is to keep, and how. Not thread-safe; used once. */
public final class StoreOpening {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcGovernanceStore.class);

    private final @Nullable DataSource own;
    private final Supplier<Connection> host;
    private final Consumer<Runnable> afterCommit;
    private final List<AggregateType<?>> types = new ArrayList<>();
    private Seal seal = Seal.none();
    private boolean migrating;
    private boolean strict;

    private StoreOpening(@Nullable DataSource own, Supplier<Connection> host, Consumer<Runnable> afterCommit) {
        this.own = own;
        this.host = host;
        this.afterCommit = afterCommit;
    }

    static StoreOpening using(DataSource source) {
        return new StoreOpening(source, () -> Failures.calling(source::getConnection), Runnable::run);
    }

    static StoreOpening joining(Supplier<Connection> current, Consumer<Runnable> afterCommit) {
        return new StoreOpening(null, current, afterCommit);
    }

    /** Seals personal values with this; without it nothing is secret. */
    public StoreOpening sealedBy(Seal with) {
        seal = with;
        return this;
    }

    /** Keeps these types too. */
    public StoreOpening keeping(AggregateType<?>... kept) {
        return keeping(List.of(kept));
    }

    /** Keeps these types too. */
    public StoreOpening keeping(List<? extends AggregateType<?>> kept) {
        types.addAll(kept);
        return this;
    }

    /**
     * Brings the library's own tables up to date when it is opened, with Flyway, under the history table {@code
     * gov_schema_history}. Tables of a vendor's own types are the vendor's to make, see {@link JdbcSchema}.
     *
     * @throws IllegalStateException if it takes part in a host's transaction
     */
    public StoreOpening migrating() {
        if (own == null) {
            throw new IllegalStateException("no tables are made inside a host's transaction");
        }
        migrating = true;
        return this;
    }

    /** Refuses to open under unsafe settings; without this each is logged. */
    public StoreOpening strict() {
        strict = true;
        return this;
    }

    /**
     * Opens the store.
     *
     * @throws IllegalStateException if it is strict and settings are unsafe
     * @throws IllegalArgumentException if there is no dialect for the database, or two types would share a table
     * @throws org.gridgovernance.store.StoreUnavailableException if the database fails
     */
    public JdbcGovernanceStore open() {
        KeptTypes kept = new KeptTypes(types);
        Dialect dialect = asking(Dialect::of);
        List<UnsafeSetting> unsafe = asking(connection -> checked(connection, dialect));
        if (strict && !unsafe.isEmpty()) {
            throw new IllegalStateException("unsafe settings: " + unsafe);
        }
        unsafe.forEach(setting -> LOG.warn("unsafe setting: {}", setting));
        if (own != null && migrating) {
            Migration.run(own, dialect);
        }
        return new JdbcGovernanceStore(
                own == null ? new HostTransactions(host) : new OwnTransactions(own, dialect),
                (connection, first) -> new JdbcSession(new Line(connection, dialect, first), kept, seal),
                seal,
                own == null,
                afterCommit,
                unsafe);
    }

    private List<UnsafeSetting> checked(Connection connection, Dialect dialect) throws SQLException {
        if (own == null) {
            return dialect.unsafe(connection);
        }
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        dialect.makeSafe(connection);
        List<UnsafeSetting> unsafe = dialect.unsafe(connection);
        connection.rollback();
        connection.setAutoCommit(automatic);
        return unsafe;
    }

    private <T> T asking(Asking<T> what) {
        Connection connection = host.get();
        try {
            return Failures.calling(() -> what.of(connection));
        } finally {
            if (own != null) {
                Failures.trying(connection::close);
            }
        }
    }

    /** A question to a connection. */
    @FunctionalInterface
    private interface Asking<T> {
        T of(Connection connection) throws SQLException;
    }
}
