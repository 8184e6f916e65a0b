package org.gridgovernance.persistence.jdbc;

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
import org.gridgovernance.store.contract.MediationTale;
import org.gridgovernance.store.contract.Town;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Counts what mediation costs through the door, over a tale told by chance: one read, one write, one commit. */
class MediationTripTest {
    private static final long SEED = 42;
    private static final int ACTS = 1_500;
    private static final long READ_WRITE_COMMIT = 3;

    /** The concepts whose commands are counted here. */
    static final Set<String> CONCEPTS = Set.of(
            "committee",
            "mediation-intake",
            "mediation-course",
            "mediation-confidence",
            "conclusion",
            "document",
            "finding");

    /** Reads once more: what else is to be read shows only at the first look, or something follows. */
    private static final Map<String, Integer> MORE = Map.of(
            "authorize-agent",
            1,
            "challenge-mediator",
            2,
            "destroy-mediation-file",
            1,
            "dismiss-agent",
            1,
            "identify-party",
            1,
            "name-mediators",
            2,
            "open-account",
            1,
            "register-mediation",
            1,
            "report-risk",
            1,
            "withdraw-mediator",
            2);

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

    /** What mediation can do and the tale does not tell, but for what follows from something else. */
    private static Set<String> untold(Set<String> told) {
        Set<String> untold = new TreeSet<>();
        handlings(line -> untold.add(line.name()));
        untold.removeAll(told);
        untold.removeAll(Set.of(
                "leave-committees",
                "renew-seat-accounts",
                "renew-case-accounts",
                "follow-parties",
                "follow-suggestions",
                "erase-suggestions"));
        return untold;
    }

    private static void handlings(Consumer<Handling<?, ?>> each) {
        Governance.standardConcepts().stream()
                .filter(concept -> CONCEPTS.contains(concept.name()))
                .forEach(concept -> concept.handlings().forEach(each));
    }

    private Map<String, Long> trips(CountingProxy proxy, Pool source) {
        GovernanceStore counted = JdbcFixture.keeping(Governance.standardTypes(), JdbcGovernanceStore.using(source));
        MediationTale tale = new MediationTale(
                SEED,
                now::get,
                MediationTale.house(new MemoryStore(), now::get),
                MediationTale.house(counted, now::get));
        Map<String, Long> trips = new TreeMap<>();
        AtomicLong before = new AtomicLong(proxy.trips());
        Consumer<Command<?>> done = command -> {
            String name = name(command);
            trips.merge(name, proxy.trips() - before.get(), Math::max);
            before.set(proxy.trips());
        };
        Consumer<Duration> later = time -> {
            now.updateAndGet(instant -> instant.plus(time));
            before.set(proxy.trips());
        };
        tale.goesOn(ACTS, later, done);
        before.set(proxy.trips());
        tale.isTold(done);
        tale.isForgotten(later, done);
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
