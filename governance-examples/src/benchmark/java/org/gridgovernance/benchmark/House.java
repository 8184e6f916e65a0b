package org.gridgovernance.benchmark;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.id.IdSource;
import org.gridgovernance.persistence.jdbc.JdbcGovernanceStore;
import org.gridgovernance.persistence.jdbc.StoreOpening;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;

/**
 * The library on a database of its own, and a town in it.
 *
 * @param source the database
 * @param seal how personal values are kept
 * @param newIds where ids come from
 * @param desk the desk of a steward who may do everything
 * @param town where people live
 */
record House(DataSource source, Seal seal, IdSource newIds, Desk desk, Town town) {
    static final Seal SEALED = Seal.aes(SealKeys.of(bytes(1), bytes(2)));

    /** Ids that two runs give alike. */
    static IdSource countedIds() {
        AtomicLong last = new AtomicLong();
        return () -> new UUID(0x7000, 0x8000000000000000L | last.incrementAndGet());
    }

    private static byte[] bytes(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }

    static House open(DataSource source, Seal seal, IdSource newIds, int dwellings) {
        Desk desk = desk(source, seal, newIds);
        return new House(source, seal, newIds, desk, new Town(desk, dwellings));
    }

    static Desk desk(DataSource source, Seal seal, IdSource newIds) {
        StoreOpening opening = JdbcGovernanceStore.using(source)
                .keeping(Governance.standardTypes())
                .sealedBy(seal);
        return Governance.builder()
                .store(opening.migrating().open())
                .clock(() -> Town.NOW)
                .ids(newIds)
                .build()
                .as(Actor.of("steward", Grant.of(Role.DATA_STEWARD, Town.STREET)));
    }

    Register ours() {
        return new Ours(desk, town);
    }

    Register handWritten() {
        return new HandWritten(source, seal, newIds, town);
    }
}
