package org.gridgovernance.desk;

import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.ConfidentialContract;
import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.StoreFixture;

class MemoryConfidentialContractTest extends ConfidentialContract {
    @Override
    protected StoreFixture open() {
        return new MemoryFixture(new MemoryStore());
    }
}
