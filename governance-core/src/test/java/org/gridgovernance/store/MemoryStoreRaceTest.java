package org.gridgovernance.store;

import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.contract.StoreRaceContract;

class MemoryStoreRaceTest extends StoreRaceContract {
    @Override
    protected StoreFixture open() {
        return new MemoryFixture(new MemoryStore());
    }
}
