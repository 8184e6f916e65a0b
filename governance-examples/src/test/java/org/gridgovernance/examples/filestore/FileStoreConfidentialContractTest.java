package org.gridgovernance.examples.filestore;

import java.util.List;
import org.gridgovernance.store.contract.Confidence;
import org.gridgovernance.store.contract.ConfidentialContract;
import org.gridgovernance.store.contract.Notice;
import org.gridgovernance.store.contract.StoreFixture;

class FileStoreConfidentialContractTest extends ConfidentialContract {

    @Override
    protected StoreFixture open() {
        return new FileFixture(List.of(Confidence.TYPE, Notice.TYPE));
    }
}
