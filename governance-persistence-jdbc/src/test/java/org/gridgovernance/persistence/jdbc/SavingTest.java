package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.Gathered;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes and reads, in both databases. */
class SavingTest {

    private static GovernanceStore store(Database database) {
        return JdbcGovernanceStore.using(database.with(Card.TYPE))
                .keeping(Card.TYPE)
                .unsealed()
                .open();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSavedIsReadBack(Database database) {
        GovernanceStore store = store(database);
        Card card = Cards.card("a note").named("张三").coloured("red").reached("13800138000");
        Change<Card> change = Cards.begin(card);
        Cards.save(store, Cards.with(Cards.command("c-1", change), change));
        CommandKey key = new CommandKey("worker-1", CommandId.of("c-1"));
        KeyRef<Card> phone = KeyRef.of(
                        Card.TYPE, Card.PHONE, Cards.HOME, card.phones().get(0))
                .orElseThrow();
        Criteria<Card> red = Criteria.of(Card.TYPE).where(Card.COLOUR.is("red"));
        Gathered gathered = store.inTransaction(session -> session.gather(
                new Wanted().command(key).ref(Cards.ref(card)).key(phone).page(red)));
        assertThat(gathered.commands()).containsEntry(key, Cards.command("c-1", change));
        assertThat(gathered.states()).isEqualTo(Map.of(Cards.ref(card), new Versioned<>(card, 1, false)));
        assertThat(gathered.holders()).isEqualTo(Map.of(phone, Cards.ref(card)));
        assertThat(gathered.pages().get(red).items()).hasSize(1);
        assertThat(store.<List<?>>inTransaction(session ->
                        session.journal(JournalRange.of(Cards.ref(card))).toList()))
                .isEqualTo(change.entries());
        assertThat(StoreAudit.of(store, List.of(Card.TYPE), Cards.HOME).isClean())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void anOldVersionLoses(Database database) {
        GovernanceStore store = store(database);
        Ref<Card> ref = Cards.saved(store, Cards.card("first"));
        Versioned<Card> before = Cards.read(store, ref);
        Cards.save(store, Cards.change(ref, before, before.state().noted("second")));
        Change<Card> late = Cards.change(ref, before, before.state().noted("third"));
        assertThatThrownBy(() -> Cards.save(store, late))
                .isInstanceOf(StaleVersionException.class)
                .hasMessageContaining(ref.toString());
        assertThat(Cards.read(store, ref).version()).isEqualTo(2);
        assertThatThrownBy(() -> Cards.save(store, Cards.begin(before.state())))
                .isInstanceOf(StaleVersionException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aGuardThatNoLongerStandsLoses(Database database) {
        GovernanceStore store = store(database);
        Ref<Card> ref = Cards.saved(store, Cards.card("first"));
        Change<Card> other = Cards.begin(Cards.card("other"));
        assertThatThrownBy(() -> Cards.save(store, new Changes(List.of(other), Map.of(ref, 2L), List.of())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> Cards.save(store, new Changes(List.of(other), Map.of(ref, 0L), List.of())))
                .isInstanceOf(StaleVersionException.class);
        Cards.save(store, new Changes(List.of(other), Map.of(ref, 1L), List.of()));
        assertThat(Cards.read(store, other.ref()).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theTakenKeyIsNamed(Database database) {
        GovernanceStore store = store(database);
        Ref<Card> ref =
                Cards.saved(store, Cards.card("first").reached("13800138000").coded("a", "b"));
        assertTaken(
                store,
                Card.CODE.name(),
                Cards.begin(Cards.card("x").reached("13900139000").coded("c", "b")));
        assertTaken(store, Card.PHONE.name(), Cards.begin(Cards.card("x").reached("13900139000", "13800138000")));
        assertTaken(
                store,
                Card.CODE.name(),
                Cards.begin(Cards.card("x").coded("z")),
                Cards.begin(Cards.card("y").coded("z")));
        Versioned<Card> before = Cards.read(store, ref);
        Cards.save(
                store,
                Cards.change(ref, before, before.state().coded("b")),
                Cards.begin(Cards.card("took a in the same save").coded("a")));
        Card elsewhere = Card.of(Cards.OTHER_HOME, Cards.id(), "other home").coded("a");
        Cards.save(store, Cards.begin(elsewhere));
    }

    private static void assertTaken(GovernanceStore store, String key, Change<?>... changes) {
        assertThatThrownBy(() -> Cards.save(store, changes))
                .isInstanceOfSatisfying(
                        KeyTakenException.class,
                        taken -> assertThat(taken.key().orElseThrow().name()).isEqualTo(key));
    }

    @ParameterizedTest
    @EnumSource
    void aCommandIsRememberedOnceAndForgotten(Database database) {
        GovernanceStore store = store(database);
        Change<Card> change = Cards.begin(Cards.card("first"));
        Cards.save(store, Cards.with(Cards.command("c-1", change), change));
        Change<Card> again = Cards.begin(Cards.card("second"));
        assertThatThrownBy(() -> Cards.save(store, Cards.with(Cards.command("c-1", again), again)))
                .isInstanceOfSatisfying(KeyTakenException.class, taken -> assertThat(taken.key())
                        .isEmpty());
        assertThat(store.<Long>inTransaction(session -> session.forget(Cards.MOMENT.recordedAt())))
                .isZero();
        assertThat(store.<Long>inTransaction(
                        session -> session.forget(Cards.MOMENT.recordedAt().plusNanos(1000))))
                .isOne();
        Cards.save(store, Cards.with(Cards.command("c-1", again), again));
    }

    @ParameterizedTest
    @EnumSource
    void aFailedSaveFailsItsTransactionEvenIfItsWorkSwallowsThat(Database database) {
        GovernanceStore store = store(database);
        Change<Card> first = Cards.begin(Cards.card("first"));
        Change<Card> stale = Cards.change(first.ref(), new Versioned<>(first.after(), 7, false), first.after());
        assertThatThrownBy(() -> store.inTransaction(session -> {
                    session.save(Changes.of(first));
                    try {
                        session.save(Changes.of(stale));
                    } catch (StaleVersionException swallowed) {
                        return false;
                    }
                    return true;
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.<Optional<?>>inTransaction(session -> session.find(first.ref())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatThrowsOrIsUndoneLeavesNothing(Database database) {
        GovernanceStore store = store(database);
        Change<Card> first = Cards.begin(Cards.card("first"));
        store.inTransaction(session -> {
            session.save(Changes.of(first));
            session.undo();
            return session.find(first.ref()).orElseThrow();
        });
        assertThatThrownBy(() -> store.inTransaction(session -> {
                    session.save(Changes.of(first));
                    throw new IllegalArgumentException("mine");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine");
        assertThatThrownBy(() -> store.inTransaction(session -> store.inTransaction(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.<Optional<?>>inTransaction(session -> session.find(first.ref())))
                .isEmpty();
    }
}
