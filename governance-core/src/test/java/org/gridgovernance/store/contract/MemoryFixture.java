package org.gridgovernance.store.contract;

import java.util.Optional;
import org.gridgovernance.store.GovernanceStore;

/**
 * A store that lives in one object and ends with it.
 *
 * @param store the store
 */
public record MemoryFixture(GovernanceStore store) implements StoreFixture {
    @Override
    public Optional<GovernanceStore> again() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // nothing outlives the object
    }
}
