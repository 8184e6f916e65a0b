package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.contract.StoreRaceContract;

class H2StoreRaceContractTest extends StoreRaceContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.H2);
    }
}
