package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.ResourceContract;
import org.gridgovernance.store.contract.StoreFixture;

class PostgresResourceContractTest extends ResourceContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.POSTGRES, Governance.standardTypes());
    }
}
