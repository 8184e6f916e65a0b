package org.gridgovernance.store;

import java.util.function.Function;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;

/**
 * Where aggregates, their journal and remembered commands are kept. Thread-safe.
 *
 * <p>Implement: yes, by an adapter; the contract kit (test-jar {@code contract-tests}) tells whether it is right.
 */
public interface GovernanceStore {
    /**
     * Does some work in one transaction. What it saved is kept if it returns, and if it throws, nothing is.
     *
     * @throws RuntimeException whatever the work threw, unchanged
     */
    <T> T inTransaction(Function<? super StoreSession, ? extends T> work);

    /**
     * Does some work that only reads, in a transaction that sees the store as it was at its beginning, whatever others
     * commit meanwhile. Inside a host's transaction it sees what that sees.
     *
     * @throws RuntimeException whatever the work threw, unchanged
     */
    default <T> T inSnapshot(Function<? super StoreSession, ? extends T> work) {
        return inTransaction(work);
    }

    /** Whether aggregates of that type can be kept here. */
    default boolean keeps(AggregateType<?> type) {
        return true;
    }

    /** What keeps personal values apart, and digests them. */
    Seal seal();

    /** Whether it takes part in a host's transaction; then a lost race is not tried again. */
    default boolean isHosted() {
        return false;
    }

    /** Does this once what was saved is really kept: at once, or when the host has committed. */
    default void afterCommit(Runnable work) {
        work.run();
    }
}
