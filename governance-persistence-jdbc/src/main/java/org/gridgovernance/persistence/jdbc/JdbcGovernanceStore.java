package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.seal.Seal;

/**
 * Keeps everything in a database over JDBC: PostgreSQL, or H2. State is a document beside typed columns for the declared
 * indexes, so that reports can use plain SQL; personal values stand sealed beside it. Thread-safe.
 *
 * <pre>{@code
 * GovernanceStore store = JdbcGovernanceStore.using(dataSource)
 *     .keeping(Grid.TYPE, Resident.TYPE)
 *     .sealedBy(Seal.aes(keys))
 *     .migrating()
 *     .strict()
 *     .open();
 * }</pre>
 */
public final class JdbcGovernanceStore implements GovernanceStore {
    private final Transactions transactions;
    private final Transactions.Sessions sessions;
    private final Seal seal;
    private final boolean hosted;
    private final Consumer<Runnable> afterCommit;
    private final Ground ground;
    private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

    JdbcGovernanceStore(
            Transactions transactions,
            Transactions.Sessions sessions,
            Seal seal,
            boolean hosted,
            Consumer<Runnable> afterCommit,
            Ground ground) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.seal = seal;
        this.hosted = hosted;
        this.afterCommit = afterCommit;
        this.ground = ground;
    }

    /** Begins a store with transactions of its own. */
    public static StoreOpening using(DataSource source) {
        return StoreOpening.using(source);
    }

    /**
     * Begins a store that takes part in the host's transactions and never commits. What fails or is undone is taken back
     * to a savepoint, so that the host's transaction stays usable.
     *
     * @param current the connection of the transaction the host has open in this thread
     * @param afterCommit does something once the host has committed
     */
    public static StoreOpening joining(Supplier<Connection> current, Consumer<Runnable> afterCommit) {
        return StoreOpening.joining(current, afterCommit);
    }

    @Override
    public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
        if (busy.get()) {
            throw new IllegalStateException("a transaction is open in this thread");
        }
        busy.set(true);
        try {
            return transactions.run(sessions, work);
        } finally {
            busy.remove();
        }
    }

    @Override
    public Seal seal() {
        return seal;
    }

    @Override
    public boolean isHosted() {
        return hosted;
    }

    @Override
    public void afterCommit(Runnable work) {
        afterCommit.accept(work);
    }

    /** The unsafe settings found; none is the good answer. Inside a host's transactions known after the first of them. */
    public List<UnsafeSetting> unsafeSettings() {
        return ground.unsafe();
    }
}
