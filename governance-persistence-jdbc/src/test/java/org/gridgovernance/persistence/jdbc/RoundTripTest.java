package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Counts what goes over the wire to PostgreSQL, by a proxy between the driver and the server. */
class RoundTripTest {
    private final PGSimpleDataSource source = Database.postgres();

    /** One connection for all transactions, as a pool would give. */
    private GovernanceStore store(CountingProxy proxy) {
        Database.execute(
                source,
                JdbcSchema.postgresql().shared() + JdbcSchema.postgresql().of(Card.TYPE));
        source.setPortNumbers(new int[] {proxy.port()});
        return JdbcGovernanceStore.using(new Pool(source))
                .keeping(Card.TYPE)
                .unsealed()
                .open();
    }

    @Test
    void aCommandTakesOneTripToReadOneToWriteAndOneToCommit() throws Exception {
        try (CountingProxy proxy = new CountingProxy(Database.port())) {
            GovernanceStore store = store(proxy);
            Card card = Cards.card("note").named("张三").reached("13800138000");
            Cards.saved(store, card);
            List<Long> trips = new ArrayList<>();
            for (int round = 0; round < 20; round++) {
                long before = proxy.trips();
                command(store, card, "c-" + round);
                trips.add(proxy.trips() - before);
            }
            assertThat(trips).allMatch(count -> count == 3L);
        }
    }

    private static void command(GovernanceStore store, Card card, String id) {
        store.inTransaction(session -> {
            Wanted wanted = new Wanted()
                    .command(new CommandKey("worker-1", CommandId.of(id)))
                    .ref(Cards.ref(card))
                    .key(KeyRef.of(
                                    Card.TYPE,
                                    Card.PHONE,
                                    Cards.HOME,
                                    card.phones().get(0))
                            .orElseThrow())
                    .page(Criteria.of(Card.TYPE).where(Card.TAGS.contains("x")).within(Cards.HOME));
            @SuppressWarnings("unchecked")
            Versioned<Card> before =
                    (Versioned<Card>) session.gather(wanted).states().get(Cards.ref(card));
            Change<Card> change = Cards.change(
                    Cards.ref(card),
                    before,
                    before.state().noted("note " + id).coded("k" + id).coloured(id));
            session.save(Cards.with(Cards.command(id, change), change));
            return true;
        });
    }

    /** A savepoint, each of seven tables copied, the savepoint released, the commit. */
    private static final int COPYING = 10;

    @Test
    void fiveHundredCommandsTakeAsManyAsTheyHaveTables() throws Exception {
        try (CountingProxy proxy = new CountingProxy(Database.port())) {
            GovernanceStore store = store(proxy);
            for (int round = 0; round < 3; round++) {
                long before = proxy.trips();
                chunk(store, round);
                assertThat(proxy.trips() - before).isEqualTo(COPYING);
            }
        }
    }

    private static void chunk(GovernanceStore store, int round) {
        List<Change<?>> changes = new ArrayList<>();
        List<CommandRecord> commands = new ArrayList<>();
        IntStream.range(0, 500).forEach(at -> {
            Change<Card> change = Cards.begin(Cards.card("note " + at)
                    .named("张" + at)
                    .reached("138" + (10_000_000 + round * 1000 + at))
                    .coded(round + "-" + at));
            changes.add(change);
            commands.add(Cards.command("b-" + round + "-" + at, change));
        });
        store.inTransaction(session -> {
            Wanted wanted = new Wanted();
            changes.forEach(change -> wanted.ref(change.ref()));
            commands.forEach(command -> wanted.command(command.key()));
            assertThat(session.gather(wanted).states()).isEmpty();
            session.save(new Changes(changes, Map.of(), commands));
            return true;
        });
    }
}
