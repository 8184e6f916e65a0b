package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.gridgovernance.store.ErasedSubjectException;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;
import org.gridgovernance.store.seal.TamperedException;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Personal values: nowhere in the clear, refused when touched, gone when erased. */
class SealedTest {
    private static final String CANARY = "KANARIENVOGEL金丝雀";
    private static final String NUMBER = "13987654321";
    private static final int TRIALS = 10_000;

    private final Random random = new Random(7);
    private final SealKeys keys = SealKeys.of(new byte[32], new byte[32]);
    private DataSource source;
    private GovernanceStore store;

    private void open(Database database) {
        source = database.with(Card.TYPE);
        store = JdbcGovernanceStore.using(source)
                .keeping(Card.TYPE)
                .sealedBy(Seal.aes(keys))
                .open();
    }

    private Ref<Card> life(int versions) {
        return life(versions, NUMBER);
    }

    private Ref<Card> life(int versions, String number) {
        Ref<Card> ref = Cards.saved(store, Cards.card(CANARY).named(CANARY).reached(number));
        for (int version = 1; version < versions; version++) {
            Versioned<Card> before = Cards.read(store, ref);
            Cards.save(store, Cards.change(ref, before, before.state().noted(CANARY + version)));
        }
        return ref;
    }

    @ParameterizedTest
    @EnumSource
    void noColumnHoldsThemInTheClear(Database database) throws SQLException {
        open(database);
        Ref<Card> ref = life(3);
        assertThat(Dump.of(source)).isNotEmpty().noneMatch(SealedTest::tells);
        assertThat(Cards.read(store, ref).state().note().reveal()).contains(CANARY + 2);
        DataSource other = database.with(Card.TYPE);
        Cards.saved(
                JdbcGovernanceStore.using(other).keeping(Card.TYPE).unsealed().open(),
                Cards.card(CANARY).reached("13012345678"));
        assertThat(Dump.of(other)).as("the dump sees what is not sealed").anyMatch(SealedTest::tells);
    }

    private static boolean tells(byte[] value) {
        String text = new String(value, StandardCharsets.UTF_8);
        return text.contains(CANARY) || text.contains("KANARIEN") || text.contains(NUMBER);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTouchedIsRefused(Database database) throws SQLException {
        open(database);
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            Ref<Card> ref = life(at + 1, "1398765432" + at);
            places.add(place("gov_card", ref, at + 1, Optional.empty()));
            places.add(place("gov_journal", ref, 1, Optional.of("card-begun")));
            for (long version = 2; version <= at + 1; version++) {
                places.add(place("gov_journal", ref, version, Optional.of("card-changed")));
            }
        }
        assertThat(places).allMatch(place -> opens(place, place.sealed()));
        for (int trial = 0; trial < TRIALS; trial++) {
            Place victim = places.get(random.nextInt(places.size()));
            Place other = places.get(random.nextInt(places.size()));
            byte[] bad = victim.equals(other) || trial % 2 == 0 ? flipped(victim.sealed()) : other.sealed();
            assertThat(opens(victim, bad)).isFalse();
        }
    }

    /** A sealed list where it belongs. */
    @SuppressWarnings("ArrayRecordComponent") // the same object or another
    private record Place(String name, String doc, byte[] key, byte[] sealed, Class<?> shape) {}

    private Place place(String table, Ref<Card> ref, long version, Optional<String> event) throws SQLException {
        Class<?> shape =
                event.<Class<?>>map(name -> Card.TYPE.event(name).shape()).orElse(Card.class);
        return new Place(
                Seal.place(ref, version, event),
                doc(table, ref, version),
                key(ref),
                sealed(table, ref, version),
                shape);
    }

    private boolean opens(Place place, byte[] sealed) {
        try {
            Object read = new SealedForm(place.doc(), sealed)
                    .open(place.shape(), place.name(), new OpenKeys(store.seal()), new Subject(1, true, place.key()));
            return read != null;
        } catch (TamperedException refused) {
            return false;
        }
    }

    private byte[] flipped(byte[] good) {
        byte[] bad = good.clone();
        if (random.nextInt(10) == 0) {
            return Arrays.copyOf(bad, random.nextInt(bad.length));
        }
        bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
        return bad;
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSwappedInTheDatabaseIsRefused(Database database) throws SQLException {
        open(database);
        Ref<Card> one = life(2);
        Ref<Card> other = Cards.saved(store, Cards.card(CANARY).named(CANARY));
        byte[] state = sealed("gov_card", one, 2);
        byte[] begun = sealed("gov_journal", one, 1);
        byte[] changed = sealed("gov_journal", one, 2);
        for (byte[] foreign : List.of(sealed("gov_card", other, 1), changed, begun)) {
            put("gov_card", one, 2, foreign);
            assertThatThrownBy(() -> Cards.read(store, one)).isInstanceOf(TamperedException.class);
        }
        put("gov_card", one, 2, null);
        assertThatThrownBy(() -> Cards.read(store, one)).isInstanceOf(TamperedException.class);
        put("gov_card", one, 2, state);
        assertThat(Cards.read(store, one).version()).isEqualTo(2);
        for (byte[] foreign : List.of(changed, state)) {
            put("gov_journal", one, 1, foreign);
            assertThatThrownBy(() -> journal(one)).isInstanceOf(TamperedException.class);
        }
        put("gov_journal", one, 1, begun);
        byte[] key = key(one);
        setKey(one, key(other));
        assertThatThrownBy(() -> Cards.read(store, one)).isInstanceOf(TamperedException.class);
        setKey(one, key);
        assertThat(journal(one)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void anotherMasterKeyOpensNothing(Database database) {
        open(database);
        Ref<Card> ref = life(1);
        byte[] other = new byte[32];
        other[0] = 1;
        GovernanceStore thief = JdbcGovernanceStore.using(source)
                .keeping(Card.TYPE)
                .sealedBy(Seal.aes(SealKeys.of(new byte[32], other)))
                .open();
        assertThatThrownBy(() -> Cards.read(thief, ref)).isInstanceOf(TamperedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsErasedIsGoneForGood(Database database) throws SQLException {
        open(database);
        Ref<Card> ref = life(3);
        Versioned<Card> cached = Cards.read(store, ref);
        byte[] oldKey = key(ref);
        byte[] oldJournal = sealed("gov_journal", ref, 1);
        Cards.save(store, Cards.erase(ref, cached));
        Versioned<Card> erased = Cards.read(store, ref);
        assertThat(erased.erased()).isTrue();
        assertThat(erased.state().note().isErased()).isTrue();
        assertThat(StoreAudit.of(store, List.of(Card.TYPE), Cards.HOME).differences())
                .isEmpty();
        assertThat(Dump.of(source))
                .noneMatch(value -> Arrays.equals(value, oldKey)
                        || Arrays.equals(value, oldJournal)
                        || new String(value, StandardCharsets.UTF_8)
                                .contains(store.seal().digest("card.phone", NUMBER))
                        || new String(value, StandardCharsets.UTF_8)
                                .contains(store.seal().digest("card.phone_number", NUMBER))
                        || new String(value, StandardCharsets.UTF_8)
                                .contains(store.seal().digest("card.name", CANARY)));
        assertThatThrownBy(() -> Cards.save(store, Cards.change(ref, cached, cached.state())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> Cards.save(store, Cards.change(ref, erased, cached.state())))
                .isInstanceOf(ErasedSubjectException.class);
        assertThatThrownBy(() -> Cards.save(store, Cards.begin(cached.state())))
                .isInstanceOf(StaleVersionException.class);
        Cards.saved(store, Cards.card("free again").reached(NUMBER));
    }

    private long journal(Ref<Card> ref) {
        return store.<Long>inTransaction(session -> {
            try (var entries = session.journal(JournalRange.of(ref))) {
                return (long) entries.toList().size();
            }
        });
    }

    private String doc(String table, Ref<Card> ref, long version) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select doc from " + table + " where id = ? and version = ?")) {
            select.setObject(1, ref.id());
            select.setLong(2, version);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private byte[] sealed(String table, Ref<Card> ref, long version) throws SQLException {
        return bytes("select sealed from " + table + " where id = ? and version = ?", ref, version);
    }

    private byte[] key(Ref<Card> ref) throws SQLException {
        return bytes("select wrapped from gov_subject_key where id = ? and ? = 0", ref, 0);
    }

    private byte[] bytes(String sql, Ref<Card> ref, long version) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, ref.id());
            select.setLong(2, version);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getBytes(1);
        }
    }

    private void put(String table, Ref<Card> ref, long version, byte[] sealed) throws SQLException {
        update("update " + table + " set sealed = ? where id = ? and version = " + version, ref, sealed);
    }

    private void setKey(Ref<Card> ref, byte[] wrapped) throws SQLException {
        update("update gov_subject_key set wrapped = ? where id = ?", ref, wrapped);
    }

    private void update(String sql, Ref<Card> ref, byte[] value) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBytes(1, value);
            update.setObject(2, ref.id());
            assertThat(update.executeUpdate()).isOne();
        }
    }
}
