package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;
import org.jspecify.annotations.Nullable;

/** What a {@link JdbcGovernanceStore} is to keep, and how. Not thread-safe; used once. */
public final class StoreOpening {
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
     * Opens the store. One that takes part in a host's transactions asks for no connection before the first of them, and
     * looks at the database's settings then.
     *
     * @throws IllegalStateException if it is strict and settings are unsafe
     * @throws IllegalArgumentException if there is no dialect for the database, or two types would share a table
     * @throws org.gridgovernance.store.StoreUnavailableException if the database fails
     */
    public JdbcGovernanceStore open() {
        KeptTypes kept = new KeptTypes(types);
        Ground ground = new Ground(strict);
        return new JdbcGovernanceStore(
                own == null ? new HostTransactions(host) : ownTransactions(own, ground),
                (connection, first) ->
                        new JdbcSession(new Line(connection, ground.dialect(connection), first), kept, seal),
                seal,
                own == null,
                afterCommit,
                ground);
    }

    private Transactions ownTransactions(DataSource source, Ground ground) {
        Dialect dialect = Failures.calling(() -> looked(source, ground));
        if (migrating) {
            Migration.run(source, dialect);
        }
        return new OwnTransactions(source, dialect);
    }

    private static Dialect looked(DataSource source, Ground ground) throws SQLException {
        try (Connection connection = source.getConnection()) {
            boolean automatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            Dialect dialect = ground.look(connection, true);
            connection.rollback();
            connection.setAutoCommit(automatic);
            return dialect;
        }
    }
}
