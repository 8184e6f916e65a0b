package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.contract.StoreHistoryContract;

/** The same random history in the database, in memory and in the model. */
class H2StoreHistoryContractTest extends StoreHistoryContract {
    @Override
    protected StoreFixture open() {
        return BesideMemory.in(Database.H2);
    }
}
