package org.gridgovernance.examples.filestore;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.DoorContract;
import org.gridgovernance.store.contract.StoreFixture;

class FileStoreDoorContractTest extends DoorContract {

    @Override
    protected StoreFixture open() {
        return new FileFixture(Governance.standardTypes());
    }
}
