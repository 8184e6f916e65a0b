package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.ServingContract;
import org.gridgovernance.store.contract.StoreFixture;

class PostgresServingContractTest extends ServingContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.POSTGRES, Governance.standardTypes());
    }
}
