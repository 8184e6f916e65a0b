package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.StoreUnavailableException;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In the host's transaction: its rollback loses all, its commit keeps all, a refusal leaves it usable. */
class JoiningTest {
    private final List<Runnable> after = new ArrayList<>();
    private DataSource source;
    private Connection host;
    private GovernanceStore store;

    private void open(Database database) throws SQLException {
        source = database.with(Card.TYPE);
        Database.execute(source, "create table host_row (n int)");
        own();
        host = source.getConnection();
        host.setAutoCommit(false);
        store = JdbcGovernanceStore.joining(() -> host, after::add)
                .keeping(Card.TYPE)
                .unsealed()
                .open();
    }

    private void hostWrites() throws SQLException {
        try (Statement statement = host.createStatement()) {
            statement.execute("insert into host_row values (1)");
        }
    }

    /** A store beside the host, on the same database. */
    private GovernanceStore own() {
        return JdbcGovernanceStore.using(source).keeping(Card.TYPE).unsealed().open();
    }

    private long kept() {
        return own().<Long>inTransaction(session -> session.count(Criteria.of(Card.TYPE)));
    }

    private long hostRows() throws SQLException {
        try (Connection other = source.getConnection();
                Statement statement = other.createStatement();
                var row = statement.executeQuery("select count(*) from host_row")) {
            row.next();
            return row.getLong(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHostDecides(Database database) throws SQLException {
        open(database);
        hostWrites();
        Cards.saved(store, Cards.card("lost"));
        assertThat(kept()).isZero();
        host.rollback();
        assertThat(kept()).isZero();
        hostWrites();
        Cards.saved(store, Cards.card("kept"));
        Cards.saved(store, Cards.card("kept too"));
        host.commit();
        assertThat(kept()).isEqualTo(2);
        assertThat(hostRows()).isOne();
        assertThat(host.getAutoCommit()).isFalse();
        assertThat(host.isClosed()).isFalse();
        host.close();
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalLeavesTheHostUsable(Database database) throws SQLException {
        open(database);
        Cards.saved(store, Cards.card("first").coded("a"));
        hostWrites();
        Change<Card> good = Cards.begin(Cards.card("good"));
        assertThatThrownBy(() -> store.inTransaction(session -> {
                    session.save(Changes.of(good));
                    session.save(Changes.of(Cards.begin(Cards.card("taken").coded("a"))));
                    return true;
                }))
                .isInstanceOf(KeyTakenException.class);
        assertThatThrownBy(() -> Cards.save(store, Cards.by("x".repeat(500), Cards.card("x"))))
                .isInstanceOf(StoreUnavailableException.class);
        store.inTransaction(session -> {
            session.save(Changes.of(good));
            session.undo();
            return true;
        });
        hostWrites();
        Cards.saved(store, Cards.card("second"));
        host.commit();
        assertThat(kept()).isEqualTo(2);
        assertThat(hostRows()).isEqualTo(2);
        host.close();
    }

    @ParameterizedTest
    @EnumSource
    void manyRowsOneOfWhichIsRefusedLeaveTheHostUsable(Database database) throws SQLException {
        open(database);
        Cards.saved(store, Cards.card("first").coded("a"));
        hostWrites();
        assertThatThrownBy(() ->
                        Cards.save(store, Cards.manyAnd(Cards.card("taken").coded("a"))))
                .isInstanceOf(KeyTakenException.class);
        Cards.save(store, Cards.manyAnd(Cards.card("free").coded("b")));
        host.commit();
        assertThat(kept()).isEqualTo(Cards.MANY + 2);
        assertThat(hostRows()).isOne();
        host.close();
    }

    @ParameterizedTest
    @EnumSource
    void itSaysThatItIsHosted(Database database) throws SQLException {
        open(database);
        assertThat(store.isHosted()).isTrue();
        Runnable work = () -> {};
        store.afterCommit(work);
        assertThat(after).containsExactly(work);
        assertThatThrownBy(() -> store.inTransaction(session -> store.inTransaction(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        host.commit();
        host.setAutoCommit(true);
        assertThatThrownBy(() -> store.inTransaction(session -> 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        JdbcGovernanceStore.joining(() -> host, Runnable::run).migrating())
                .isInstanceOf(IllegalStateException.class);
        host.close();
    }
}
