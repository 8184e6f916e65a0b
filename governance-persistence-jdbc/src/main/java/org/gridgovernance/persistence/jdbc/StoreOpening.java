package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
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
    private @Nullable Seal seal;
    private boolean migrating;
    private boolean strict;

    private StoreOpening(@Nullable DataSource own, Supplier<Connection> host, Consumer<Runnable> afterCommit) {
        this.own = own;
        this.host = host;
        this.afterCommit = afterCommit;
    }

    static StoreOpening using(DataSource source) {
        return new StoreOpening(source, () -> Failures.driving(source::getConnection), Runnable::run);
    }

    static StoreOpening joining(Supplier<Connection> current, Consumer<Runnable> afterCommit) {
        return new StoreOpening(null, current, afterCommit);
    }

    /** Seals personal values with this; {@link Seal#none()} is the same as {@link #unsealed()}. */
    public StoreOpening sealedBy(Seal with) {
        seal = with;
        return this;
    }

    /** Leaves personal values readable to whoever reads the database: for trials. Counts as an unsafe setting. */
    public StoreOpening unsealed() {
        return sealedBy(Seal.none());
    }

    /** Keeps these types too. */
    public StoreOpening keeping(AggregateType<?>... kept) {
        return keeping(List.of(kept));
    }

    /**
     * Keeps these types too. Name first what others build on, and the same order on every node: transactions take hold of
     * rows in it, so that one waits for the other and neither fails.
     */
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
     * looks at the database then.
     *
     * @throws IllegalStateException if it is not said how personal values are kept, if it is strict and settings are
     *     unsafe, if tables are missing, or if the database was begun with another seal; inside a host's transactions the
     *     first of them fails for these, and for a database that was never opened by {@link
     *     JdbcGovernanceStore#using}
     * @throws IllegalArgumentException if there is no dialect for the database, or two types would share a table
     * @throws org.gridgovernance.store.StoreUnavailableException if the database fails
     */
    public JdbcGovernanceStore open() {
        Seal chosen = seal;
        if (chosen == null) {
            throw new IllegalStateException(
                    "say how personal values are kept: sealedBy(Seal), or unsealed() for a trial");
        }
        KeptTypes kept = new KeptTypes(types);
        Ground ground = new Ground(strict, kept, chosen);
        return new JdbcGovernanceStore(
                own == null ? new HostTransactions(host) : ownTransactions(own, ground),
                (connection, first) ->
                        new JdbcSession(new Line(connection, ground.dialect(connection), first), kept, chosen),
                kept,
                chosen,
                afterCommit,
                ground);
    }

    private Transactions ownTransactions(DataSource source, Ground ground) {
        Ground.Seen seen;
        try (Lease lease = Lease.of(source)) {
            seen = Failures.calling(() -> ground.look(lease.connection(), true));
        }
        if (migrating) {
            Migration.run(source, seen.dialect());
        }
        try (Lease lease = Lease.of(source)) {
            Dialect dialect = Failures.calling(() -> ground.begin(lease.connection(), seen));
            lease.commit();
            return new OwnTransactions(source, dialect);
        }
    }
}
