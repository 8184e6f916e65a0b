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
import org.gridgovernance.store.type.AggregateType;

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
    private final KeptTypes kept;
    private final Seal seal;
    private final Consumer<Runnable> afterCommit;
    private final Ground ground;
    private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

    JdbcGovernanceStore(
            Transactions transactions,
            Transactions.Sessions sessions,
            KeptTypes kept,
            Seal seal,
            Consumer<Runnable> afterCommit,
            Ground ground) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.kept = kept;
        this.seal = seal;
        this.afterCommit = afterCommit;
        this.ground = ground;
    }

    /** Begins a store with transactions of its own. */
    public static StoreOpening using(DataSource source) {
        return StoreOpening.using(source);
    }

    /**
     * Begins a store that takes part in the host's transactions and never commits. What fails or is undone is taken back
     * to a savepoint, so that the host's transaction stays usable. The database must have been opened once by {@link
     * #using} with the same seal.
     *
     * @param current the connection of the transaction the host has open in this thread
     * @param afterCommit does something once the host has committed
     */
    public static StoreOpening joining(Supplier<Connection> current, Consumer<Runnable> afterCommit) {
        return StoreOpening.joining(current, afterCommit);
    }

    @Override
    public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
        return run(Isolation.READ_COMMITTED, work);
    }

    @Override
    public <T> T inSnapshot(Function<? super StoreSession, ? extends T> work) {
        return run(Isolation.SNAPSHOT, work);
    }

    private <T> T run(Isolation isolation, Function<? super StoreSession, ? extends T> work) {
        if (busy.get()) {
            throw new IllegalStateException("a transaction is open in this thread");
        }
        busy.set(true);
        try {
            return transactions.run(isolation, sessions, work);
        } finally {
            busy.remove();
        }
    }

    @Override
    public boolean keeps(AggregateType<?> type) {
        return kept.keeps(type);
    }

    @Override
    public Seal seal() {
        return seal;
    }

    @Override
    public boolean isHosted() {
        return transactions instanceof HostTransactions;
    }

    @Override
    public void afterCommit(Runnable work) {
        afterCommit.accept(work);
    }

    /**
     * The unsafe settings found, a seal that is none among them; none is the good answer. Inside a host's transactions
     * those of the database are known after the first of them.
     */
    public List<UnsafeSetting> unsafeSettings() {
        return ground.unsafe();
    }
}
