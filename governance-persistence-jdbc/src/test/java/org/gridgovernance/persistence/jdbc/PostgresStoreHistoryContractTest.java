package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.contract.StoreHistoryContract;

class PostgresStoreHistoryContractTest extends StoreHistoryContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.POSTGRES);
    }
}
