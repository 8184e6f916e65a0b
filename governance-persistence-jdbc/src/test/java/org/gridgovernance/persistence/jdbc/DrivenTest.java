package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.StoreUnavailableException;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections and pools that fail at a bad moment: half a transaction is never kept, nothing is left open or shown. */
class DrivenTest {
    private static final String CANARY = "110101194912310011";
    private static final SQLException GONE = new SQLException(CANARY, "08006");

    private DataSource real;
    private Driven driven;
    private GovernanceStore store;

    private void open(Database database) {
        real = database.with(Card.TYPE);
        driven = new Driven(real);
        store = store(driven.source());
        driven.calls();
    }

    private static GovernanceStore store(DataSource source) {
        return JdbcGovernanceStore.using(source).keeping(Card.TYPE).unsealed().open();
    }

    private void saveAndThrow() {
        store.inTransaction(session -> {
            session.save(Changes.of(Cards.begin(Cards.card("half").coded("a"))));
            throw new IllegalArgumentException("mine");
        });
    }

    private long kept() {
        GovernanceStore other = store(real);
        assertThat(StoreAudit.of(other, List.of(Card.TYPE), AreaCode.NATION).differences())
                .isEmpty();
        return other.<Long>inTransaction(session -> session.count(Criteria.of(Card.TYPE)));
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeRolledBackIsCutOff(Database database) {
        for (Throwable failure : List.of(GONE, new IllegalStateException(GONE))) {
            open(database);
            driven.failing("Connection.rollback", failure);
            assertThatThrownBy(this::saveAndThrow)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("mine");
            assertThat(driven.calls())
                    .contains("Connection.rollback", "Connection.abort", "Connection.close")
                    .containsOnlyOnce("Connection.setAutoCommit");
            assertThat(kept()).isZero();
            Cards.saved(store, Cards.card("whole").coded("a"));
            assertThat(kept()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCommitThatFailsKeepsNothing(Database database) {
        open(database);
        driven.failing("Connection.commit", new IllegalStateException(CANARY, GONE));
        Throwable failure = catchThrowable(() -> Cards.saved(store, Cards.card("x")));
        FailuresTest.assertScrubbed(failure, StoreUnavailableException.class);
        assertThat(failure).hasMessageContaining("08006");
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aPoolsOwnExceptionIsScrubbed(Database database) {
        open(database);
        for (Throwable failure : List.of(
                GONE,
                new IllegalStateException(CANARY, new IllegalStateException(GONE)),
                new SecurityException(CANARY))) {
            driven.failing("DataSource.getConnection", failure);
            FailuresTest.assertScrubbed(
                    catchThrowable(() -> Cards.saved(store, Cards.card("x"))), StoreUnavailableException.class);
            driven.failing("DataSource.getConnection", failure);
            FailuresTest.assertScrubbed(catchThrowable(() -> store(driven.source())), StoreUnavailableException.class);
            driven.failing("Connection.getAutoCommit", failure);
            FailuresTest.assertScrubbed(
                    catchThrowable(() -> Cards.saved(store, Cards.card("x"))), StoreUnavailableException.class);
        }
        driven.failing("Connection.close", new IllegalStateException(CANARY));
        Cards.saved(store, Cards.card("kept all the same"));
        assertThat(kept()).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatDoesNotBeginLeavesNoStatementOpen(Database database) {
        open(database);
        for (String call : List.of("PreparedStatement.setObject", "PreparedStatement.executeQuery")) {
            driven.calls();
            driven.failing(call, GONE);
            assertThatThrownBy(() ->
                            store.inTransaction(session -> session.journal(JournalRange.of(Card.TYPE, Cards.HOME))))
                    .isInstanceOf(StoreUnavailableException.class);
            List<String> calls = driven.calls();
            assertThat(calls.stream().filter("PreparedStatement.close"::equals).count())
                    .isEqualTo(calls.stream()
                            .filter("Connection.prepareStatement"::equals)
                            .count());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAuditThatDoesNotBeginLeavesNoStatementOpen(Database database) {
        open(database);
        driven.failing("PreparedStatement.executeQuery", GONE);
        assertThatThrownBy(() -> StoreAudit.of(store, List.of(Card.TYPE), Cards.HOME))
                .isInstanceOf(StoreUnavailableException.class);
        StoreAudit.of(store, List.of(Card.TYPE), Cards.HOME);
        List<String> calls = driven.calls();
        assertThat(calls.stream().filter("PreparedStatement.close"::equals).count())
                .isEqualTo(calls.stream()
                        .filter("Connection.prepareStatement"::equals)
                        .count());
    }
}
