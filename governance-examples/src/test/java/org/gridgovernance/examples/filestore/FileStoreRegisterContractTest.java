package org.gridgovernance.examples.filestore;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.RegisterContract;
import org.gridgovernance.store.contract.StoreFixture;

class FileStoreRegisterContractTest extends RegisterContract {

    @Override
    protected StoreFixture open() {
        return new FileFixture(Governance.standardTypes());
    }
}
