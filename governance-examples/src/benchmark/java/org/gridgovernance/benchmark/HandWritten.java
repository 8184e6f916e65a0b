package org.gridgovernance.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.gridgovernance.kernel.id.IdSource;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SubjectKey;

/**
 * The floor: the same rows in the library's tables, by SQL written for the purpose. One read, one writing statement, one
 * commit; no rules, no rights, no reasons. Only the seal is the library's.
 */
final class HandWritten implements Register {
    private static final String ACTOR = Registration.ACTOR;
    private static final OffsetDateTime NOW = Town.NOW.atOffset(ZoneOffset.UTC);

    private static final String READ = "select s.version, s.doc, s.sealed, k.wrapped from gov_resident s"
            + " join gov_subject_key k on k.type = 'resident' and k.id = s.id where s.id = ?"
            + " and not exists (select 1 from gov_command c where c.actor = ? and c.command_id = ?)";
    private static final String IS_NEW = "select exists (select 1 from gov_command where actor = ? and command_id = ?),"
            + " exists (select 1 from gov_resident_key where name = 'document' and home = '000000000000' and held_value = ?),"
            + " exists (select 1 from gov_dwelling where id = ?)";

    private static final String NOTE = "j as (insert into gov_journal (type, id, version, home, event_name,"
            + " schema_version, doc, sealed, actor, command_id, occurred_at, recorded_at, decided_by)"
            + " select 'resident', s.id, s.version, s.home, ?, 1, ?::jsonb, ?, '" + ACTOR
            + "', ?, ?, ?, ?::jsonb from s),"
            + " c as (insert into gov_command (actor, command_id, digest, type, home, id, version, warnings, recorded_at)"
            + " select '" + ACTOR + "', ?, ?, 'resident', s.home, s.id, s.version, '[]', ? from s)";
    private static final String CHANGE = "with s as (update gov_resident set version = ?, doc = ?::jsonb, sealed = ?%s"
            + " where id = ? and version = ? returning id, version, home), " + NOTE + "%s select count(*) from s";
    private static final String REGISTER =
            "with s as (insert into gov_resident (id, home, version, doc, sealed, x_name)"
                    + " values (?, ?, 1, ?::jsonb, ?, ?) returning id, version, home), " + NOTE
                    + ", k as (insert into gov_subject_key (type, id, wrapped) select 'resident', s.id, ? from s)"
                    + ", d as (insert into gov_resident_key (name, home, held_value, id)"
                    + " select 'document', '000000000000', ?, s.id from s)"
                    + ", p as (insert into gov_resident_phone (id, held_value) select s.id, ? from s)"
                    + ", t as (insert into gov_resident_care_tag (id, held_value)"
                    + " select s.id, v from s, unnest(array['chronic-illness', 'elderly-alone']) v)"
                    + ", l as (insert into gov_resident_lives_in (id, n, held_value, valid_from, known_from)"
                    + " select s.id, 0, ?, ?, ? from s) select count(*) from s";
    private static final String CORRECT =
            CHANGE.formatted("", ", p as (insert into gov_resident_phone (id, held_value) select s.id, ? from s)");
    private static final String TAG = CHANGE.formatted(
            "",
            ", d as (delete from gov_resident_care_tag t using s where t.id = s.id and t.held_value = 'chronic-illness')"
                    + ", p as (insert into gov_resident_care_tag (id, held_value) select s.id, 'very-old' from s)");
    private static final String VERIFY = CHANGE.formatted(
            ", x_verified_on = ?, x_identity_verified_on = ?, x_contact_verified_on = ?, x_residence_verified_on = ?,"
                    + " x_household_verified_on = ?, x_circumstances_verified_on = ?, x_care_verified_on = ?",
            "");
    private static final String VERIFY_CONTACT = CHANGE.formatted(", x_contact_verified_on = ?", "");
    private static final String ADD_DOCUMENT = CHANGE.formatted(
            "",
            ", d as (insert into gov_resident_key (name, home, held_value, id)"
                    + " select 'document', '000000000000', ?, s.id from s)");
    private static final String MOVE = CHANGE.formatted(
            "",
            ", u as (update gov_resident_lives_in l set known_to = ? from s where l.id = s.id and l.n = 0)"
                    + ", l as (insert into gov_resident_lives_in (id, n, held_value, valid_from, valid_to, known_from)"
                    + " select s.id, v.n, v.held_value, v.valid_from, v.valid_to, v.known_from from s,"
                    + " (values (1, ?::uuid, ?::date, ?::date, ?::timestamptz), (2, ?::uuid, ?::date, null, ?::timestamptz))"
                    + " v(n, held_value, valid_from, valid_to, known_from))");

    private final DataSource source;
    private final Seal seal;
    private final IdSource newIds;
    private final Town town;
    private final Map<Integer, UUID> ids = new ConcurrentHashMap<>();

    HandWritten(DataSource source, Seal seal, IdSource newIds, Town town) {
        this.source = source;
        this.seal = seal;
        this.newIds = newIds;
        this.town = town;
    }

    @Override
    public void register(Person person) {
        inTransaction(connection -> {
            Registration entered = new Registration(seal, newIds.next(), person, town);
            mustBeNew(connection, entered);
            ids.put(person.number(), entered.id());
            try (PreparedStatement write = connection.prepareStatement(REGISTER)) {
                Parameters all = new Parameters(write)
                        .add(entered.id())
                        .add(entered.home())
                        .add(entered.doc())
                        .add(entered.sealed())
                        .add(entered.name());
                note(
                        all,
                        Registration.EVENT,
                        entered.event(),
                        entered.sealedEvent(),
                        entered.said(),
                        entered.id(),
                        Registration.RULES);
                all.add(entered.wrapped())
                        .add(entered.document())
                        .add(entered.phone())
                        .add(entered.dwelling())
                        .add(Town.TODAY)
                        .add(NOW);
                mustBeOne(write);
            }
        });
    }

    private static void mustBeNew(Connection connection, Registration entered) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(IS_NEW)) {
            new Parameters(read)
                    .add(ACTOR)
                    .add(entered.said().command())
                    .add(entered.document())
                    .add(entered.dwelling());
            try (ResultSet row = read.executeQuery()) {
                row.next();
                if (row.getBoolean(1) || row.getBoolean(2) || !row.getBoolean(3)) {
                    throw new IllegalStateException("not new");
                }
            }
        }
    }

    @Override
    public void correct(Person person) {
        change(person, 1, CORRECT, new Deed("resident-corrected", "", entry -> entry.correct(person)) {
            @Override
            String event(Entry entry) {
                return "{\"particulars\":{\"name\":0,\"sex\":1,\"workplace\":2,\"phones\":[3,4],\"extras\":{}}}";
            }

            @Override
            List<String> texts(Entry entry) {
                return entry.texts().subList(0, 5);
            }

            @Override
            void rest(Parameters all) throws SQLException {
                all.add(column("phone", person.secondPhone()));
            }
        });
    }

    @Override
    public void tag(Person person) {
        change(person, 2, TAG, new Deed("care-tags-changed", "", entry -> entry.tag("elderly-alone", "very-old")) {
            @Override
            String event(Entry entry) {
                return "{\"added\":[0],\"removed\":[1]}";
            }

            @Override
            List<String> texts(Entry entry) {
                return List.of("very-old", "chronic-illness");
            }
        });
    }

    @Override
    public void verify(Person person) {
        LocalDate on = Town.TODAY.minusDays(2);
        change(
                person,
                3,
                VERIFY,
                new Deed("resident-verified", ",\"standard freshness/1\"", entry -> entry.verifyAll(on, "door-visit")) {
                    @Override
                    void columns(Parameters all) throws SQLException {
                        all.add(on).add(on).add(on).add(on).add(on).add(on).add(on);
                    }

                    @Override
                    String event(Entry entry) {
                        return "{\"verification\":{\"on\":\"" + on + "\",\"method\":\"door-visit\"}}";
                    }
                });
    }

    @Override
    public void addDocument(Person person) {
        change(
                person,
                4,
                ADD_DOCUMENT,
                new Deed("document-added", "", entry -> entry.document("passport", person.passport())) {
                    @Override
                    String event(Entry entry) {
                        return "{\"document\":{\"kind\":0,\"number\":1}}";
                    }

                    @Override
                    List<String> texts(Entry entry) {
                        return List.of("passport", person.passport());
                    }

                    @Override
                    void rest(Parameters all) throws SQLException {
                        all.add(column("document", "PASSPORT:" + person.passport()));
                    }
                });
    }

    @Override
    public void move(Person person) {
        UUID from = town.dwelling(person);
        UUID to = town.next(person);
        change(person, 5, MOVE, new Deed("residence-moved", "", entry -> entry.move(to, Town.NOW)) {
            @Override
            String event(Entry entry) {
                return "{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"on\":\"" + Town.TODAY + "\"}";
            }

            @Override
            void rest(Parameters all) throws SQLException {
                all.add(NOW)
                        .add(from)
                        .add(Town.TODAY)
                        .add(Town.TODAY)
                        .add(NOW)
                        .add(to)
                        .add(Town.TODAY)
                        .add(NOW);
            }
        });
    }

    @Override
    public void verifyContact(Person person) {
        change(
                person,
                6,
                VERIFY_CONTACT,
                new Deed(
                        "resident-verified",
                        ",\"standard freshness/1\"",
                        entry -> entry.verify(Town.TODAY, "phone", List.of("contact"))) {
                    @Override
                    void columns(Parameters all) throws SQLException {
                        all.add(Town.TODAY);
                    }

                    @Override
                    String event(Entry entry) {
                        return "{\"verification\":{\"on\":\"" + Town.TODAY
                                + "\",\"method\":\"phone\"},\"facts\":[\"contact\"]}";
                    }
                });
    }

    /** What one change is besides what all are. */
    private abstract static class Deed {
        private final String name;
        private final String rules;
        private final Consumer<Entry> what;

        Deed(String name, String rules, Consumer<Entry> what) {
            this.name = name;
            this.rules = rules;
            this.what = what;
        }

        abstract String event(Entry entry);

        List<String> texts(Entry entry) {
            return List.of();
        }

        void columns(Parameters all) throws SQLException {}

        void rest(Parameters all) throws SQLException {}
    }

    private void change(Person person, int step, String sql, Deed deed) {
        UUID id = ids.get(person.number());
        Said said = new Said(person, step, town);
        inTransaction(connection -> {
            try (PreparedStatement read = connection.prepareStatement(READ)) {
                new Parameters(read).add(id).add(ACTOR).add(said.command());
                try (ResultSet row = read.executeQuery()) {
                    row.next();
                    change(connection, row, said, sql, deed, id);
                }
            }
        });
    }

    private void change(Connection connection, ResultSet row, Said said, String sql, Deed deed, UUID id)
            throws SQLException {
        long version = row.getLong(1);
        SubjectKey key = seal.unwrap(row.getBytes(4), "");
        Entry entry = new Entry(
                id, row.getString(2), key.open(Registration.place(said.home(), id, version, "state"), row.getBytes(3)));
        deed.what.accept(entry);
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            Parameters all = new Parameters(write)
                    .add(version + 1)
                    .add(entry.doc())
                    .add(key.seal(Registration.place(said.home(), id, version + 1, "state"), entry.texts()));
            deed.columns(all);
            all.add(id).add(version);
            List<String> texts = deed.texts(entry);
            byte[] sealed = texts.isEmpty()
                    ? null
                    : key.seal(Registration.place(said.home(), id, version + 1, deed.name), texts);
            note(all, deed.name, deed.event(entry), sealed, said, id, deed.rules);
            deed.rest(all);
            mustBeOne(write);
        }
    }

    private void note(Parameters all, String event, String doc, byte[] sealed, Said said, UUID id, String rules)
            throws SQLException {
        all.add(event)
                .add(doc)
                .add(sealed)
                .add(said.command())
                .add(NOW)
                .add(NOW)
                .add(Registration.decidedBy(rules))
                .add(said.command())
                .add(said.digest(seal, id))
                .add(NOW);
    }

    private String column(String index, String value) {
        return Registration.column(seal, index, value);
    }

    private static void mustBeOne(PreparedStatement write) throws SQLException {
        try (ResultSet row = write.executeQuery()) {
            row.next();
            if (row.getLong(1) != 1) {
                throw new IllegalStateException("somebody else was first");
            }
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            work.on(connection);
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Parameters one after the other. */
    private static final class Parameters {
        private final PreparedStatement statement;
        private int at;

        Parameters(PreparedStatement statement) {
            this.statement = statement;
        }

        Parameters add(Object value) throws SQLException {
            statement.setObject(++at, value);
            return this;
        }

        Parameters add(byte[] value) throws SQLException {
            statement.setBytes(++at, value);
            return this;
        }
    }
}
