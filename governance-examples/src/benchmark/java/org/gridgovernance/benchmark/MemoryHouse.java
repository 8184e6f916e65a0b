package org.gridgovernance.benchmark;

import java.time.InstantSource;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.id.TimeOrderedIds;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.StoreAudit;

/**
 * The library on a memory store of its own, and a town in it.
 *
 * @param governance the library
 * @param desk the desk of a steward who may do everything
 * @param town where people live
 */
record MemoryHouse(Governance governance, Desk desk, Town town) {

    static MemoryHouse open(int dwellings) {
        Governance governance = Governance.builder()
                .store(new MemoryStore())
                .clock(() -> Town.NOW)
                .ids(new TimeOrderedIds(InstantSource.system()))
                .build();
        Desk desk = governance.as(Actor.of("steward", Grant.of(Role.DATA_STEWARD, Town.STREET)));
        return new MemoryHouse(governance, desk, new Town(desk, dwellings));
    }

    Register register() {
        return new Ours(desk, town);
    }

    /**
     * How many events there were.
     *
     * @throws IllegalStateException if a replay finds something that is not as it was decided
     */
    long events() {
        StoreAudit audit = governance.verify(Town.STREET);
        if (!audit.isClean()) {
            throw new IllegalStateException("not what was decided: " + audit);
        }
        return audit.events();
    }
}
