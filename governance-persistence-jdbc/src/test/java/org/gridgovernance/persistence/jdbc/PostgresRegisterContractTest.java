package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.RegisterContract;
import org.gridgovernance.store.contract.StoreFixture;

class PostgresRegisterContractTest extends RegisterContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.POSTGRES, Governance.standardTypes());
    }
}
