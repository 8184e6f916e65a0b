package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gridgovernance.Governance;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was forgotten is told when a store is opened, not when the first command comes. */
class OpeningTest {
    private static final byte[] ZERO = new byte[32];

    private static byte[] other() {
        byte[] key = new byte[32];
        key[31] = 1;
        return key;
    }

    private static StoreOpening opening(DataSource source, Seal seal) {
        return JdbcGovernanceStore.using(source).keeping(Card.TYPE).sealedBy(seal);
    }

    @ParameterizedTest
    @EnumSource
    void missingTablesAreTold(Database database) {
        DataSource source = database.empty();
        assertMissing(source, "gov_journal");
        Database.execute(source, database.schema().shared());
        assertMissing(source, "gov_card");
        Database.execute(source, database.schema().of(Card.TYPE));
        Database.execute(source, "drop table gov_card_tag");
        assertMissing(source, "gov_card_tag");
    }

    private static void assertMissing(DataSource source, String table) {
        assertThatThrownBy(() -> opening(source, Seal.none()).open())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("call migrating() or run the DDL of JdbcSchema")
                .hasMessageContaining(table);
    }

    @ParameterizedTest
    @EnumSource
    void anotherSealIsRefused(Database database) {
        DataSource source = database.with(Card.TYPE);
        Seal first = Seal.aes(SealKeys.of(ZERO, ZERO));
        opening(source, first).open();
        opening(source, Seal.aes(SealKeys.of(ZERO, ZERO))).open();
        for (Seal seal : List.of(Seal.none(), Seal.aes(SealKeys.of(other(), ZERO)))) {
            assertThatThrownBy(() -> opening(source, seal).open())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("begun with another seal");
        }
        opening(source, first).open();
    }

    @ParameterizedTest
    @EnumSource
    void anotherSealIsRefusedInsideAHostsTransactionToo(Database database) throws SQLException {
        DataSource source = database.with(Card.TYPE);
        try (Connection host = source.getConnection()) {
            host.setAutoCommit(false);
            GovernanceStore stranger = JdbcGovernanceStore.joining(() -> host, Runnable::run)
                    .keeping(Card.TYPE)
                    .sealedBy(Seal.aes(SealKeys.of(other(), ZERO)))
                    .open();
            for (int time = 0; time < 2; time++) {
                assertThatThrownBy(() -> count(stranger))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("JdbcGovernanceStore.using");
            }
            opening(source, Seal.aes(SealKeys.of(ZERO, ZERO))).open();
            for (int time = 0; time < 2; time++) {
                assertThatThrownBy(() -> count(stranger))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("begun with another seal");
            }
            host.rollback();
        }
    }

    private static long count(GovernanceStore store) {
        return store.<Long>inTransaction(session -> session.count(Criteria.of(Card.TYPE)));
    }

    @ParameterizedTest
    @EnumSource
    void ofManyNodesThatOpenAtOnceAllLeaveOneMark(Database database) throws Exception {
        DataSource source = database.with(Card.TYPE);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Callable<Boolean>> openings = IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(at -> () -> opens(source, at % 2 == 0 ? ZERO : other()))
                .toList();
        List<Future<Boolean>> opened = threads.invokeAll(openings);
        threads.shutdown();
        long evens = IntStream.of(0, 2, 4).filter(at -> done(opened.get(at))).count();
        long odds = IntStream.of(1, 3, 5).filter(at -> done(opened.get(at))).count();
        assertThat(List.of(evens, odds)).containsExactlyInAnyOrder(3L, 0L);
    }

    private static boolean opens(DataSource source, byte[] lookup) {
        try {
            opening(source, Seal.aes(SealKeys.of(lookup, ZERO))).open();
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    private static boolean done(Future<Boolean> opened) {
        try {
            return opened.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConceptWhoseTypeIsNotKeptIsTold(Database database) {
        DataSource source = database.empty();
        GovernanceStore forgetful = JdbcGovernanceStore.using(source)
                .keeping(Governance.standardTypes().subList(0, 1))
                .unsealed()
                .migrating()
                .open();
        assertThatThrownBy(() -> Governance.builder().store(forgetful).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("resident");
        GovernanceStore whole = JdbcGovernanceStore.using(source)
                .keeping(Governance.standardTypes())
                .unsealed()
                .open();
        assertThatCode(() -> Governance.builder().store(whole).build()).doesNotThrowAnyException();
    }
}
