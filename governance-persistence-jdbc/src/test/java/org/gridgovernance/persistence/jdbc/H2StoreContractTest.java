package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.store.contract.StoreContract;
import org.gridgovernance.store.contract.StoreFixture;

class H2StoreContractTest extends StoreContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.H2);
    }
}
