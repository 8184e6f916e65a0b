package org.gridgovernance.store;

import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.StoreContract;
import org.gridgovernance.store.contract.StoreFixture;

class MemoryStoreContractTest extends StoreContract {
    @Override
    protected StoreFixture open() {
        return new MemoryFixture(new MemoryStore());
    }
}
