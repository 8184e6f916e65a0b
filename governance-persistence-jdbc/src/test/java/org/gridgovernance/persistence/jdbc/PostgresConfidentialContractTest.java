package org.gridgovernance.persistence.jdbc;

import java.util.List;
import org.gridgovernance.store.contract.Confidence;
import org.gridgovernance.store.contract.ConfidentialContract;
import org.gridgovernance.store.contract.Notice;
import org.gridgovernance.store.contract.StoreFixture;

class PostgresConfidentialContractTest extends ConfidentialContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.POSTGRES, List.of(Confidence.TYPE, Notice.TYPE));
    }
}
