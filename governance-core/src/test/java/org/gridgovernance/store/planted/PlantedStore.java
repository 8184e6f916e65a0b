package org.gridgovernance.store.planted;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.seal.Seal;

/** A memory store whose sessions are meddled with. */
record PlantedStore(GovernanceStore honest, UnaryOperator<StoreSession> fault) implements GovernanceStore {

    static GovernanceStore with(UnaryOperator<StoreSession> fault) {
        return new PlantedStore(new MemoryStore(), fault);
    }

    @Override
    public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
        return honest.inTransaction(session -> work.apply(fault.apply(session)));
    }

    @Override
    public Seal seal() {
        return honest.seal();
    }
}
