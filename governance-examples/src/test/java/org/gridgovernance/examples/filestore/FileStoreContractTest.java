package org.gridgovernance.examples.filestore;

import org.gridgovernance.store.contract.StoreContract;
import org.gridgovernance.store.contract.StoreFixture;

class FileStoreContractTest extends StoreContract {

    @Override
    protected StoreFixture open() {
        return new FileFixture();
    }
}
