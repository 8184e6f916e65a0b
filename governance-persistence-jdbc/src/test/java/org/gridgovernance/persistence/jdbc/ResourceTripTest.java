package org.gridgovernance.persistence.jdbc;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.ResourceTale;
import org.gridgovernance.store.contract.Town;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Counts what emergency resources cost through the door, over a tale told by chance: one read, one write, one commit. */
class ResourceTripTest {
    private static final long SEED = 42;
    private static final int ACTS = 2_500;
    private static final long READ_WRITE_COMMIT = 3;

    /** The concepts whose commands are counted here. */
    static final Set<String> CONCEPTS = Set.of(
            "stock-point",
            "supply-item",
            "stock",
            "movement",
            "stock-alert",
            "supply-request",
            "delivery",
            "handout",
            "count",
            "donation",
            "requisition",
            "asset",
            "booking");

    /** Reads once more: what else is to be read shows only at the first look. */
    private static final int AGAIN = 1;

    /** Where a movement leaves too little, its alert is followed, and a task is reported: each reads what it wants. */
    private static final int ALERTED = AGAIN + 2;

    private static final Map<String, Integer> MORE = Map.ofEntries(
            entry("allot-goods", AGAIN),
            entry("bring-back-goods", ALERTED),
            entry("count-stock", ALERTED),
            entry("finish-count", AGAIN),
            entry("give-back-goods", ALERTED),
            entry("hand-out-goods", ALERTED),
            entry("pick-goods", AGAIN),
            entry("publish-donation", AGAIN),
            entry("quarantine-lot", ALERTED),
            entry("raise-stock-alert", ALERTED),
            entry("receive-donation", ALERTED),
            entry("receive-goods", ALERTED),
            entry("receive-requisitioned", ALERTED),
            entry("release-allotment", AGAIN),
            entry("release-lot", ALERTED),
            entry("report-loss", ALERTED),
            entry("return-handout", ALERTED),
            entry("return-requisitioned", ALERTED),
            entry("scrap-goods", ALERTED),
            entry("settle-allotment", AGAIN),
            entry("ship-goods", ALERTED),
            entry("take-in-goods", ALERTED),
            entry("use-goods", ALERTED));

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
                assertThat(untold(trips.keySet())).isEmpty();
                assertThat(trips).allSatisfy((name, count) -> assertThat(count)
                        .as(name)
                        .isLessThanOrEqualTo(READ_WRITE_COMMIT + MORE.getOrDefault(name, 0)));
            } finally {
                source.close();
            }
        }
    }

    /** What can be done and the tale does not tell, but for what follows from something else. */
    private static Set<String> untold(Set<String> told) {
        Set<String> untold = new TreeSet<>();
        handlings(line -> untold.add(line.name()));
        untold.removeAll(told);
        untold.removeAll(Set.of("follow-stock-alert", "follow-handouts", "follow-household-handouts"));
        return untold;
    }

    private static void handlings(Consumer<Handling<?, ?>> each) {
        Governance.standardConcepts().stream()
                .filter(concept -> CONCEPTS.contains(concept.name()))
                .forEach(concept -> concept.handlings().forEach(each));
    }

    private Map<String, Long> trips(CountingProxy proxy, Pool source) {
        GovernanceStore counted = JdbcFixture.keeping(Governance.standardTypes(), JdbcGovernanceStore.using(source));
        ResourceTale tale = new ResourceTale(
                SEED, now::get, ResourceTale.house(new MemoryStore(), now::get), ResourceTale.house(counted, now::get));
        Map<String, Long> trips = new TreeMap<>();
        AtomicLong before = new AtomicLong(proxy.trips());
        Consumer<Command<?>> done = command -> trips.merge(name(command), proxy.trips() - before.get(), Math::max);
        Consumer<Duration> later = time -> {
            now.updateAndGet(instant -> instant.plus(time));
            before.set(proxy.trips());
        };
        tale.goesOn(ACTS, later, done);
        Set<String> counts = new TreeSet<>();
        handlings(line -> counts.add(line.name()));
        trips.keySet().retainAll(counts);
        return trips;
    }

    private static String name(Command<?> command) {
        AtomicReference<String> name = new AtomicReference<>("");
        Governance.standardConcepts().stream()
                .flatMap(concept -> concept.handlings().stream())
                .filter(line -> line.shape().isInstance(command))
                .forEach(line -> name.set(line.name()));
        return name.get();
    }
}
