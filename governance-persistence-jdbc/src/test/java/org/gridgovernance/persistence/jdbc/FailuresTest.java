package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.gridgovernance.kernel.GovernanceException;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.StoreUnavailableException;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a driver says of a failure holds the values of the row; nothing of it may come through. */
class FailuresTest {
    private static final String CANARY = "110101194912310011";

    private static GovernanceStore store(DataSource source) {
        return JdbcGovernanceStore.using(source).keeping(Card.TYPE).unsealed().open();
    }

    static void assertScrubbed(Throwable failure, Class<? extends GovernanceException> kind) {
        assertThat(failure).isExactlyInstanceOf(kind).hasNoCause().hasNoSuppressedExceptions();
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain(CANARY).doesNotContain("PSQL").doesNotContain("insert");
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatIsTooLong(Database database) {
        GovernanceStore store = store(database.with(Card.TYPE));
        Throwable failure =
                catchThrowable(() -> Cards.save(store, Cards.by(CANARY + "x".repeat(400), Cards.card("x"))));
        assertScrubbed(failure, StoreUnavailableException.class);
        assertThat(failure).hasMessageContaining("SQLSTATE 22001");
        assertThat(store.<Long>inTransaction(session -> session.count(Criteria.of(Card.TYPE))))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aCheckOfTheVendor(Database database) {
        DataSource source = database.with(Card.TYPE);
        Database.execute(source, "alter table gov_card add constraint vendors check (x_colour <> '" + CANARY + "')");
        GovernanceStore store = store(source);
        Throwable failure = catchThrowable(() -> Cards.save(
                store, Cards.begin(Cards.card("y")), Cards.begin(Cards.card("x").coloured(CANARY))));
        assertScrubbed(failure, StoreUnavailableException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aUniqueIndexOfTheVendor(Database database) {
        DataSource source = database.with(Card.TYPE);
        Database.execute(source, "create unique index vendors on gov_journal (actor)");
        GovernanceStore store = store(source);
        Cards.saved(store, Cards.card(CANARY));
        assertScrubbed(catchThrowable(() -> Cards.saved(store, Cards.card(CANARY))), StaleVersionException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aTableThatIsMissing(Database database) {
        DataSource source = database.with(Card.TYPE);
        GovernanceStore store = store(source);
        Database.execute(source, "drop table gov_card");
        assertScrubbed(
                catchThrowable(() -> store.inTransaction(
                        session -> session.search(Criteria.of(Card.TYPE).where(Card.COLOUR.is(CANARY))))),
                StoreUnavailableException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aFailureThatWasSwallowedStillFails(Database database) {
        DataSource source = database.with(Card.TYPE);
        GovernanceStore store = store(source);
        Database.execute(source, "drop table gov_card");
        Throwable failure = catchThrowable(() -> store.inTransaction(session -> {
            try {
                return session.count(Criteria.of(Card.TYPE));
            } catch (StoreUnavailableException swallowed) {
                return 0L;
            }
        }));
        assertScrubbed(failure, StoreUnavailableException.class);
    }

    @Test
    void aServerThatIsNotThere() {
        DataSource source = Database.h2("jdbc:h2:tcp://localhost:1/./" + CANARY);
        assertScrubbed(catchThrowable(() -> store(source)), StoreUnavailableException.class);
    }

    @Test
    void aChainWithoutStateIsUnknown() {
        SQLException plain = new SQLException(CANARY);
        assertScrubbed(Failures.of(plain), StoreUnavailableException.class);
        plain.setNextException(new SQLException(CANARY, "40P01"));
        assertScrubbed(Failures.of(plain), StaleVersionException.class);
    }
}
