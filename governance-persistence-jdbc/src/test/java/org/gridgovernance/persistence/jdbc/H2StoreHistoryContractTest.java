package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.contract.StoreHistoryContract;

class H2StoreHistoryContractTest extends StoreHistoryContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.H2);
    }
}
