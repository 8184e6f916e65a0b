package org.gridgovernance.store.contract;

import java.util.Optional;
import org.gridgovernance.store.GovernanceStore;

/** A fresh, empty store for one test, and what is legitimately different about it. Implement: yes, by an adapter. */
public interface StoreFixture extends AutoCloseable {
    /** The store under test. */
    GovernanceStore store();

    /**
     * Another handle on the same data, as after a restart or on a second node; empty for a store that lives in one
     * object. The contract asserts either answer.
     */
    Optional<GovernanceStore> again();

    @Override
    void close();
}
