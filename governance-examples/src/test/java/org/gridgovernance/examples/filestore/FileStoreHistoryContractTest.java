package org.gridgovernance.examples.filestore;

import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.contract.StoreHistoryContract;

class FileStoreHistoryContractTest extends StoreHistoryContract {

    @Override
    protected StoreFixture open() {
        return new FileFixture();
    }
}
