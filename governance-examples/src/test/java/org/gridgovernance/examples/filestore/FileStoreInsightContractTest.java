package org.gridgovernance.examples.filestore;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.InsightContract;
import org.gridgovernance.store.contract.StoreFixture;

class FileStoreInsightContractTest extends InsightContract {

    @Override
    protected StoreFixture open() {
        return new FileFixture(Governance.standardTypes());
    }
}
