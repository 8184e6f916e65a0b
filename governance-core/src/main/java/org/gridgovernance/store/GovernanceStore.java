package org.gridgovernance.store;

import java.util.function.Function;
import org.gridgovernance.store.seal.Seal;

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
