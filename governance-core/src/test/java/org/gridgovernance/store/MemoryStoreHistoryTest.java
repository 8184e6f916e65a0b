package org.gridgovernance.store;

import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.contract.StoreHistoryContract;

class MemoryStoreHistoryTest extends StoreHistoryContract {
    @Override
    protected StoreFixture open() {
        return new MemoryFixture(new MemoryStore());
    }
}
