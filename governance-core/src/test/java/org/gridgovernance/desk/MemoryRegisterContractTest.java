package org.gridgovernance.desk;

import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.RegisterContract;
import org.gridgovernance.store.contract.StoreFixture;

class MemoryRegisterContractTest extends RegisterContract {
    @Override
    protected StoreFixture open() {
        return new MemoryFixture(new MemoryStore());
    }
}
