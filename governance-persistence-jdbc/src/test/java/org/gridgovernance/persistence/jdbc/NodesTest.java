package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two stores on one database, as on two nodes: they see each other's commits, and no change is lost. */
class NodesTest {
    private static final int ROUNDS = Integer.getInteger("governance.rounds", 100);

    @ParameterizedTest
    @EnumSource
    void noChangeIsLostBetweenNodes(Database database) throws Exception {
        DataSource source = database.with(Card.TYPE);
        List<GovernanceStore> nodes = IntStream.range(0, 2)
                .mapToObj(at -> (GovernanceStore) JdbcGovernanceStore.using(source)
                        .keeping(Card.TYPE)
                        .unsealed()
                        .open())
                .toList();
        List<Ref<Card>> refs = IntStream.range(0, 3)
                .mapToObj(at -> Cards.saved(nodes.get(0), Cards.card("shared " + at)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> works = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(at -> () -> work(nodes.get(at % 2), refs))
                .toList();
        int accepted = 0;
        for (Future<Integer> done : threads.invokeAll(works)) {
            accepted += done.get();
        }
        threads.shutdown();
        long events = refs.stream()
                .mapToLong(ref -> Cards.read(nodes.get(1), ref).version() - 1)
                .sum();
        assertThat(events).isEqualTo(3L * accepted);
        assertThat(accepted).isPositive();
        assertThat(StoreAudit.of(nodes.get(0), List.of(Card.TYPE), Cards.HOME).isClean())
                .isTrue();
    }

    private static int work(GovernanceStore node, List<Ref<Card>> refs) {
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            accepted += tried(node, refs) ? 1 : 0;
        }
        return accepted;
    }

    private static boolean tried(GovernanceStore node, List<Ref<Card>> refs) {
        try {
            return node.inTransaction(session -> {
                Wanted wanted = new Wanted();
                refs.forEach(wanted::ref);
                var states = session.gather(wanted).states();
                List<Change<?>> changes = new ArrayList<>();
                refs.forEach(ref -> {
                    @SuppressWarnings("unchecked")
                    Versioned<Card> before = (Versioned<Card>) states.get(ref);
                    changes.add(Cards.change(ref, before, before.state().coloured("v" + before.version())));
                });
                session.save(Changes.of(changes.toArray(Change<?>[]::new)));
                return true;
            });
        } catch (StaleVersionException lost) {
            return false;
        }
    }
}
