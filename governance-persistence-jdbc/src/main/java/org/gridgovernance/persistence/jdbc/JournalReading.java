package org.gridgovernance.persistence.jdbc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.EventType;
import org.gridgovernance.store.type.Ref;

/** Reads the journal; events of an older schema in today's shape, erased ones bare. */
final class JournalReading {
    private static final String SELECT =
            "select j.id, j.home, j.version, j.doc, j.sealed, k.id, k.wrapped, j.event_name,"
                    + " j.schema_version, j.actor, j.command_id, j.occurred_at, j.recorded_at, j.decided_by from "
                    + SharedTables.JOURNAL + " j left join " + SharedTables.SUBJECT_KEY
                    + " k on k.type = j.type and k.id = j.id where j.type = ? and j.version <= ? and ";

    private final OpenKeys keys;

    JournalReading(OpenKeys keys) {
        this.keys = keys;
    }

    static Sql select(JournalRange<?> range) {
        Sql sql = new Sql().add(SELECT, range.type().name(), range.upTo());
        within(sql, "j", range);
        range.recordedFrom().ifPresent(from -> sql.add(" and j.recorded_at >= ?", from));
        range.recordedBefore().ifPresent(before -> sql.add(" and j.recorded_at < ?", before));
        return sql.add(" order by j.id, j.version");
    }

    static void within(Sql sql, String alias, JournalRange<?> range) {
        ConditionSql.areas(sql, alias + ".home", Set.of(range.area()));
        range.id().ifPresent(id -> sql.add(" and " + alias + ".id = ?", id));
    }

    <A extends Aggregate> JournalEntry<A> entry(TypeTables<A> tables, ResultSet row) throws SQLException {
        Ref<A> ref = tables.ref(row.getString(2), row.getObject(1, UUID.class));
        return new JournalEntry<>(
                ref,
                row.getLong(3),
                event(ref, tables.type().event(row.getString(8)), row),
                new Moment(instant(row, 12), instant(row, 13)),
                row.getString(10),
                CommandId.of(row.getString(11)),
                List.of(Json.lenient().read(row.getString(14), String[].class)));
    }

    private <A extends Aggregate, E extends Event> E event(Ref<A> ref, EventType<A, E> type, ResultSet row)
            throws SQLException {
        Subject subject = Reading.subject(row);
        String place = Seal.place(ref, subject.version(), Optional.of(type.name()));
        return new SealedForm(current(type, row), row.getBytes(5)).open(type.shape(), place, keys, subject);
    }

    private static String current(EventType<?, ?> type, ResultSet row) throws SQLException {
        int version = row.getInt(9);
        String doc = row.getString(4);
        return version >= type.schemaVersion()
                ? doc
                : type.upcast((ObjectNode) Json.lenient().tree(doc), version).toString();
    }

    private static Instant instant(ResultSet row, int at) throws SQLException {
        return row.getObject(at, OffsetDateTime.class).toInstant();
    }
}
