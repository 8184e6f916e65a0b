package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.Governance;
import org.gridgovernance.store.contract.MediationContract;
import org.gridgovernance.store.contract.StoreFixture;

class H2MediationContractTest extends MediationContract {
    @Override
    protected StoreFixture open() {
        return JdbcFixture.in(Database.H2, Governance.standardTypes());
    }
}
