package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.InsightContract;
import org.gridgovernance.store.contract.StoreFixture;

class PostgresInsightContractTest extends InsightContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.POSTGRES, Governance.standardTypes());
    }
}
