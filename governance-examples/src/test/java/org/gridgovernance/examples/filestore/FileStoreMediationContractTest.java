package org.gridgovernance.examples.filestore;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.MediationContract;
import org.gridgovernance.store.contract.StoreFixture;

class FileStoreMediationContractTest extends MediationContract {

    @Override
    protected StoreFixture open() {
        return new FileFixture(Governance.standardTypes());
    }
}
