package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.AuditReason;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed behind the library's back, the audit names it, and goes on. */
class TamperTest {
    private static final Instant KNOWN = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final String NUMBER = "1398765432";

    private static final Map<Database, Register> REGISTERS = new EnumMap<>(Database.class);

    /** Four lives, one of them erased; what is tampered with is rolled back. */
    private record Register(DataSource source, GovernanceStore store, List<Ref<Card>> refs) {

        static Register in(Database database) {
            DataSource source = database.with(Card.TYPE);
            GovernanceStore store = opening(JdbcGovernanceStore.using(source));
            List<Ref<Card>> refs = Stream.of("a", "b", "c", "d")
                    .map(code -> life(store, NUMBER + code.charAt(0) % 10, code))
                    .toList();
            Cards.save(store, Cards.erase(refs.get(2), Cards.read(store, refs.get(2))));
            return new Register(source, store, refs);
        }

        private static GovernanceStore opening(StoreOpening opening) {
            return opening.keeping(Card.TYPE)
                    .sealedBy(Seal.aes(SealKeys.of(new byte[32], new byte[32])))
                    .open();
        }

        Ref<Card> victim() {
            return refs.get(1);
        }

        StoreAudit audit(AreaCode area, String... tampers) throws SQLException {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (String tamper : tampers) {
                    statement.execute(tamper.replace("VICTIM", victim().id().toString())
                            .replace("ERASED", refs.get(2).id().toString()));
                }
                StoreAudit audit = StoreAudit.of(
                        opening(JdbcGovernanceStore.joining(() -> connection, Runnable::run)),
                        List.of(Card.TYPE),
                        area);
                connection.rollback();
                return audit;
            }
        }
    }

    private static Register register(Database database) {
        return REGISTERS.computeIfAbsent(database, Register::in);
    }

    private static Ref<Card> life(GovernanceStore store, String number, String code) {
        Card card = Cards.card("note " + number)
                .named("张三")
                .coloured("green")
                .reached(number)
                .coded(code, code + code)
                .labelled(
                        Set.of("t1", "t2"),
                        Timeline.<UUID>empty().open(new UUID(1, 2), DAY, KNOWN),
                        Timeline.<String>empty().open("x", DAY, KNOWN).then("y", DAY.plusDays(3), KNOWN.plusSeconds(9)))
                .valued(Optional.of(7L), Optional.of(DAY), Optional.of(KNOWN));
        Ref<Card> ref = Cards.saved(store, card);
        Cards.save(store, Cards.change(ref, Cards.read(store, ref), card.noted("second")));
        Cards.save(store, Cards.change(ref, Cards.read(store, ref), card.coloured("red")));
        return ref;
    }

    private static final String STATE = "update gov_card set ";
    private static final String JOURNAL = "update gov_journal set ";
    private static final String OF = " where id = 'VICTIM'";
    private static final String NOT_ERASED =
            "entry-unreadable#1 entry-unreadable#2 entry-unreadable#3 event-without-erasure";
    private static final String ERASED = " where id = 'ERASED'";

    /** What is done, and the reasons it is named by, each with its path after the aggregate's name. */
    static Stream<Arguments> tampers() {
        return Stream.of(Database.values()).flatMap(database -> Stream.of(
                        tamper("delete from gov_card" + OF, "state-missing"),
                        tamper("delete from gov_journal" + OF, "journal-missing"),
                        tamper("delete from gov_journal" + OF + " and version = 1", "gap#2"),
                        tamper("delete from gov_journal" + OF + " and version = 2", "gap#3"),
                        tamper(
                                "delete from gov_journal" + OF + " and version = 3",
                                "version-differs" + " index-differs#colour"),
                        tamper(JOURNAL + "version = 7" + OF + " and version = 3", "gap#7 version-differs"),
                        tamper(
                                STATE + "sealed = (select sealed from gov_journal" + OF + " and version = 1)" + OF,
                                "state-unreadable"),
                        tamper(STATE + "sealed = null" + OF, "state-unreadable"),
                        tamper(STATE + "sealed = ''" + OF, "state-unreadable"),
                        tamper(STATE + "home = '420102002001'" + OF, "state-unreadable"),
                        tamper(STATE + "home = 'nowhere'" + OF, "state-unreadable"),
                        tamper(STATE + "home = '420102002001'" + ERASED, "home-differs"),
                        tamper(JOURNAL + "home = '420102002001'" + ERASED + " and version = 2", "home-differs#2"),
                        tamper(STATE + "version = 9" + OF, "state-unreadable"),
                        tamper(STATE + "version = 9" + ERASED, "version-differs"),
                        tamper(STATE + "doc = '{}'" + OF, "state-unreadable"),
                        tamper(STATE + "doc = '1'" + OF, "state-unreadable"),
                        tamper(STATE + "doc = " + replaced(database, "\"red\"", "\"blue\"") + OF, "state-differs"),
                        tamper(JOURNAL + "doc = '{}'" + OF + " and version = 2", "entry-unreadable#2"),
                        tamper(JOURNAL + "sealed = null" + OF + " and version = 2", "entry-unreadable#2"),
                        tamper(JOURNAL + "event_name = 'card-begun'" + OF + " and version = 2", "entry-unreadable#2"),
                        tamper(JOURNAL + "event_name = 'unheard-of'" + OF + " and version = 2", "entry-unreadable#2"),
                        tamper(
                                JOURNAL + "event_name = 'card-begun'" + ERASED + " and version = 2",
                                "entry-unreadable#2"),
                        tamper(
                                JOURNAL + "doc = " + replaced(database, "\"red\"", "\"blue\"") + OF
                                        + " and version = 3",
                                "state-differs index-differs#colour"),
                        tamper(
                                "update gov_subject_key set wrapped = ''" + OF,
                                "entry-unreadable#1 entry-unreadable#2 entry-unreadable#3 state-unreadable"),
                        tamper(
                                "delete from gov_subject_key" + OF,
                                "entry-unreadable#1 entry-unreadable#2 entry-unreadable#3 state-unreadable"),
                        tamper(
                                "update gov_subject_key set wrapped = null" + OF,
                                "erased-without-event key-differs#phone_number index-differs#name index-differs#phone"),
                        tamper("delete from gov_subject_key" + ERASED, NOT_ERASED),
                        tamper(
                                "update gov_subject_key set wrapped = (select wrapped from gov_subject_key" + OF + ")"
                                        + ERASED,
                                NOT_ERASED),
                        tamper(STATE + "x_name = 'x'" + OF, "index-differs#name"),
                        tamper(STATE + "x_name = null" + OF, "index-differs#name"),
                        tamper(STATE + "x_colour = 'blue'" + OF, "index-differs#colour"),
                        tamper(STATE + "x_size = 8" + OF, "index-differs#size"),
                        tamper(STATE + "x_on = null" + OF, "index-differs#on"),
                        tamper(STATE + "x_at = null, x_open = null" + OF, "index-differs#at index-differs#open"),
                        tamper(STATE + "x_friend = null" + OF, "index-differs#friend"),
                        tamper("delete from gov_card_tag" + OF + " and held_value = 't1'", "index-differs#tag"),
                        tamper(
                                "update gov_card_tag set held_value = 't3'" + OF + " and held_value = 't1'",
                                "index-differs#tag"),
                        tamper("insert into gov_card_tag values ('VICTIM', 't9')", "index-differs#tag"),
                        tamper("delete from gov_card_phone" + OF, "index-differs#phone"),
                        tamper("update gov_card_place set valid_to = '2026-02-02'" + OF, "index-differs#place"),
                        tamper("update gov_card_place set held_value = 'ERASED'" + OF, "index-differs#place"),
                        tamper("update gov_card_label set known_to = null" + OF, "index-differs#label"),
                        tamper(
                                "update gov_card_label set known_from = '2026-01-01 00:00:01+00'" + OF,
                                "index-differs#label"),
                        tamper("delete from gov_card_label" + OF + " and n = 0", "index-differs#label"),
                        tamper("delete from gov_card_key" + OF + " and name = 'code'", "key-differs#code"),
                        tamper(
                                "delete from gov_card_key" + OF + " and name = 'phone_number'",
                                "key-differs#phone_number"),
                        tamper(
                                "update gov_card_key set held_value = 'z'" + OF + " and held_value = 'bb'",
                                "key-differs#code"),
                        tamper(
                                "update gov_card_key set home = '420102002001'" + OF + " and held_value = 'bb'",
                                "key-differs#code"),
                        tamper(
                                "update gov_card_key set id = 'ERASED'" + OF + " and held_value = 'bb'",
                                "key-differs#code key-differs#code"))
                .map(tamper -> Arguments.of(database, tamper.get()[0], tamper.get()[1])));
    }

    private static Arguments tamper(String sql, String named) {
        return Arguments.of(sql, named);
    }

    private static String replaced(Database database, String old, String fresh) {
        String text = "replace(cast(doc as varchar), '" + old + "', '" + fresh + "')";
        return database == Database.H2 ? text : "cast(" + text + " as jsonb)";
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tampers")
    void everyTamperIsNamed(Database database, String sql, String named) throws SQLException {
        StoreAudit audit = register(database).audit(AreaCode.NATION, sql);
        assertThat(audit.differences().stream().map(one -> one.code().replace("audit.", "") + at(one.path())))
                .containsExactlyInAnyOrder(named.split(" "));
        assertThat(audit.differences())
                .allMatch(one -> one.zh().length() > 3 && one.path().startsWith("card/"));
        assertThat(audit.found()).isEqualTo(audit.differences().size());
        assertThat(audit.isClean()).isFalse();
        assertThat(audit.aggregates()).isEqualTo(4);
        assertThat(audit.toString()).doesNotContain("张三", NUMBER, "red", "second");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotTamperedWithIsClean(Database database) throws SQLException {
        assertThat(register(database).audit(AreaCode.NATION)).isEqualTo(new StoreAudit(4, 13, 0, List.of()));
        assertThat(StoreAudit.of(register(database).store(), List.of(Card.TYPE), AreaCode.NATION))
                .isEqualTo(new StoreAudit(4, 13, 0, List.of()));
    }

    private static String at(String path) {
        return path.contains("#") ? path.substring(path.indexOf('#')) : "";
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOfNobodyIsNamedInEveryArea(Database database) throws SQLException {
        UUID nobody = new UUID(7, 7);
        for (AreaCode area : List.of(AreaCode.NATION, Cards.HOME, AreaCode.of("51"))) {
            StoreAudit audit = register(database)
                    .audit(
                            area,
                            "insert into gov_card_tag values ('" + nobody + "', 't1')",
                            "insert into gov_card_key values ('code', '420102001001', 'zz', '" + nobody + "')");
            assertThat(audit.differences())
                    .containsExactlyInAnyOrder(
                            AuditReason.INDEX_DIFFERS.at("card/?/" + nobody + "#tag"),
                            AuditReason.KEY_DIFFERS.at("card/?/" + nobody + "#code"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAreaIsAuditedByItself(Database database) throws SQLException {
        String lost = "delete from gov_card_key where name = 'code'";
        assertThat(register(database).audit(Cards.HOME, lost).found()).isEqualTo(4);
        assertThat(register(database).audit(Cards.OTHER_HOME, lost)).isEqualTo(new StoreAudit(0, 0, 0, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void whoDidItIsNotProved(Database database) throws SQLException {
        assertThat(register(database)
                        .audit(AreaCode.NATION, "update gov_journal set actor = 'somebody else', decided_by = '[]'")
                        .isClean())
                .as("as its documentation says")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenMeanwhileIsNoDifference(Database database) throws Exception {
        Register busy = Register.in(database);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Future<Integer> writes = writer.submit(() -> {
            int count = 0;
            for (; !done.get(); count++) {
                write(busy.store(), busy.refs().get(count % 2), count);
            }
            return count;
        });
        for (int look = 0; look < 30; look++) {
            assertThat(StoreAudit.of(busy.store(), List.of(Card.TYPE), AreaCode.NATION)
                            .differences())
                    .as("look %s", look)
                    .isEmpty();
        }
        done.set(true);
        assertThat(writes.get()).isGreaterThan(10);
        writer.shutdown();
    }

    private static void write(GovernanceStore store, Ref<Card> ref, int count) {
        Versioned<Card> before = Cards.read(store, ref);
        Card after = before.state().coloured("c" + count).coded("k" + ref.id() + count % 3);
        Cards.save(store, Cards.change(ref, before, after));
    }
}
