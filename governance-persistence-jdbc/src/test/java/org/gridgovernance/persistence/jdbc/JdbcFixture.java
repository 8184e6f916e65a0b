package org.gridgovernance.persistence.jdbc;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.contract.Site;
import org.gridgovernance.store.contract.Specimen;
import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;
import org.gridgovernance.store.type.AggregateType;

/** A database of its own, sealed. */
record JdbcFixture(Pool source, List<AggregateType<?>> types, GovernanceStore store) implements StoreFixture {

    static JdbcFixture in(Database database) {
        return in(database, List.of(Specimen.TYPE, Site.TYPE));
    }

    static JdbcFixture in(Database database, List<AggregateType<?>> types) {
        Pool source = new Pool(database.with(types.toArray(AggregateType<?>[]::new)));
        return new JdbcFixture(source, types, keeping(types, JdbcGovernanceStore.using(source)));
    }

    /** The store that is opened that way, keeping these types under the keys of the tests. */
    static GovernanceStore keeping(List<AggregateType<?>> types, StoreOpening opening) {
        return opening.keeping(types)
                .sealedBy(Seal.aes(SealKeys.of(new byte[32], new byte[32])))
                .open();
    }

    @Override
    public Optional<GovernanceStore> again() {
        return Optional.of(keeping(types, JdbcGovernanceStore.using(source)));
    }

    @Override
    public void close() {
        source.close();
    }
}
