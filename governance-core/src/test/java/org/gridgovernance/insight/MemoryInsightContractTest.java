package org.gridgovernance.insight;

import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.InsightContract;
import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.StoreFixture;

class MemoryInsightContractTest extends InsightContract {
    @Override
    protected StoreFixture open() {
        return new MemoryFixture(new MemoryStore());
    }
}
