package org.gridgovernance.mediation;

import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.MediationContract;
import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.StoreFixture;

class MemoryMediationContractTest extends MediationContract {
    @Override
    protected StoreFixture open() {
        return new MemoryFixture(new MemoryStore());
    }
}
