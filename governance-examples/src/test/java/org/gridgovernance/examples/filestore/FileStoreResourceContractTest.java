package org.gridgovernance.examples.filestore;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.ResourceContract;
import org.gridgovernance.store.contract.StoreFixture;

class FileStoreResourceContractTest extends ResourceContract {

    @Override
    protected StoreFixture open() {
        return new FileFixture(Governance.standardTypes());
    }
}
