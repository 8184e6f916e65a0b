package org.gridgovernance.task;

import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.ServingContract;
import org.gridgovernance.store.contract.StoreFixture;

class MemoryServingContractTest extends ServingContract {
    @Override
    protected StoreFixture open() {
        return new MemoryFixture(new MemoryStore());
    }
}
