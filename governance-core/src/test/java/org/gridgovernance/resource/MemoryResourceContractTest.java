package org.gridgovernance.resource;

import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.ResourceContract;
import org.gridgovernance.store.contract.StoreFixture;

class MemoryResourceContractTest extends ResourceContract {
    @Override
    protected StoreFixture open() {
        return new MemoryFixture(new MemoryStore());
    }
}
