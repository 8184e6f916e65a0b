package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.DoorContract;
import org.gridgovernance.store.contract.StoreFixture;

class H2DoorContractTest extends DoorContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.H2, Governance.standardTypes());
    }
}
