package org.gridgovernance.examples.filestore;

import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.contract.StoreRaceContract;

class FileStoreRaceContractTest extends StoreRaceContract {

    @Override
    protected StoreFixture open() {
        return new FileFixture();
    }
}
