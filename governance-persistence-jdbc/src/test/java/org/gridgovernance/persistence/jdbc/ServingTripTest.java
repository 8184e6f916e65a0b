package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.gridgovernance.Governance;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.ServingTale;
import org.gridgovernance.store.contract.Town;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Counts what those who serve cost through the door, over a tale told by chance: one read, one write, one commit. */
class ServingTripTest {
    private static final long SEED = 42;
    private static final int ACTS = 900;
    private static final long READ_WRITE_COMMIT = 3;

    /**
     * Reads more than one: what else is to be read shows only at the first look, somebody took the place of whoever is named, or
     * something follows, of which one thing looks twice itself.
     */
    private static final Map<String, Integer> MORE = Map.of(
            "collect",
            1,
            "declare",
            1,
            "die",
            1,
            "enter establishment",
            1,
            "erase",
            2,
            "erase worker",
            1,
            "leave",
            1,
            "report",
            1,
            "undo",
            1);

    /** Several commands, one after the other. */
    private static final Set<String> SEVERAL = Set.of("move away", "see through", "reckon");

    private final AtomicReference<Instant> now = new AtomicReference<>(Town.NOW);

    @Test
    void eachCostsOneReadOneWriteAndOneCommit() throws IOException {
        try (CountingProxy proxy = new CountingProxy(Database.port())) {
            PGSimpleDataSource database = Database.postgres();
            Database.execute(
                    database,
                    Database.POSTGRES.schema().shared()
                            + Database.POSTGRES.schema().of(Governance.standardTypes()));
            database.setPortNumbers(new int[] {proxy.port()});
            Pool source = new Pool(database);
            try {
                Map<String, Long> trips = trips(proxy, source);
                assertThat(trips).hasSizeGreaterThan(60);
                assertThat(trips).allSatisfy((deed, count) -> assertThat(count)
                        .as(deed)
                        .isLessThanOrEqualTo(READ_WRITE_COMMIT + MORE.getOrDefault(deed, 0)));
            } finally {
                source.close();
            }
        }
    }

    private Map<String, Long> trips(CountingProxy proxy, Pool source) {
        GovernanceStore counted = JdbcFixture.keeping(Governance.standardTypes(), JdbcGovernanceStore.using(source));
        ServingTale tale = new ServingTale(SEED, now::get, house(new MemoryStore()), house(counted));
        Map<String, Long> trips = new TreeMap<>();
        AtomicLong before = new AtomicLong(proxy.trips());
        tale.goesOn(
                ACTS,
                time -> {
                    now.updateAndGet(instant -> instant.plus(time));
                    before.set(proxy.trips());
                },
                deed -> trips.merge(deed, proxy.trips() - before.get(), Math::max));
        trips.keySet().removeAll(SEVERAL);
        return trips;
    }

    private Governance house(GovernanceStore where) {
        AtomicLong numbers = new AtomicLong();
        return Governance.builder()
                .store(where)
                .clock(now::get)
                .ids(() -> new UUID(0x7000, 0x8000000000000000L | numbers.incrementAndGet()))
                .build();
    }
}
