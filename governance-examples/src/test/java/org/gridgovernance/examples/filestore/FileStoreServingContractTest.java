package org.gridgovernance.examples.filestore;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.ServingContract;
import org.gridgovernance.store.contract.StoreFixture;

class FileStoreServingContractTest extends ServingContract {

    @Override
    protected StoreFixture open() {
        return new FileFixture(Governance.standardTypes());
    }
}
