package org.gridgovernance.persistence.jdbc;

import java.util.Optional;
import javax.sql.DataSource;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.contract.Site;
import org.gridgovernance.store.contract.Specimen;
import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;

/** A database of its own, sealed. */
record JdbcFixture(Pool source, GovernanceStore store) implements StoreFixture {

    static JdbcFixture in(Database database) {
        Pool source = new Pool(database.with(Specimen.TYPE, Site.TYPE));
        return new JdbcFixture(source, open(source));
    }

    private static GovernanceStore open(DataSource source) {
        return JdbcGovernanceStore.using(source)
                .keeping(Specimen.TYPE, Site.TYPE)
                .sealedBy(Seal.aes(SealKeys.of(new byte[32], new byte[32])))
                .open();
    }

    @Override
    public Optional<GovernanceStore> again() {
        return Optional.of(open(source));
    }

    @Override
    public void close() {
        source.close();
    }
}
