package org.gridgovernance.desk;

import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.DoorContract;
import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.StoreFixture;

class MemoryDoorContractTest extends DoorContract {
    @Override
    protected StoreFixture open() {
        return new MemoryFixture(new MemoryStore());
    }
}
