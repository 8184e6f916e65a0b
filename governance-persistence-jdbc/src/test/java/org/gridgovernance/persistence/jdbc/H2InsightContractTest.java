package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.InsightContract;
import org.gridgovernance.store.contract.StoreFixture;

class H2InsightContractTest extends InsightContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.H2, Governance.standardTypes());
    }
}
