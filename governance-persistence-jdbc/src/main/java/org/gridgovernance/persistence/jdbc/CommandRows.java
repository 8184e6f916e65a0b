package org.gridgovernance.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** Remembered commands as rows. */
final class CommandRows {
    private CommandRows() {}

    static @Nullable Object[] row(CommandRecord record) {
        Ref<?> answer = record.answer();
        return new @Nullable Object[] {
            record.key().actor(),
            record.key().id().value(),
            record.digest().get(),
            answer.type().name(),
            answer.home().code(),
            answer.id(),
            record.version(),
            Json.lenient().write(record.warnings()),
            record.recordedAt().truncatedTo(ChronoUnit.MICROS)
        };
    }

    static Query query(Dialect dialect, KeptTypes types, Set<CommandKey> keys, Consumer<CommandRecord> found) {
        List<@Nullable Object[]> wanted = Saving.rows(
                keys, key -> new @Nullable Object[] {key.actor(), key.id().value()});
        Sql sql = new Sql()
                .add("select c.actor, c.command_id, c.digest, c.type, c.home, c.id, c.version, c.warnings,"
                        + " c.recorded_at from ")
                .add(dialect.rows(SharedTables.COMMAND_KEY, wanted))
                .add(" join " + SharedTables.COMMAND + " c on c.actor = w.c1 and c.command_id = w.c2");
        return new Query(sql, row -> found.accept(record(types, row)));
    }

    private static CommandRecord record(KeptTypes types, ResultSet row) throws SQLException {
        CommandKey key = new CommandKey(row.getString(1), CommandId.of(row.getString(2)));
        Ref<?> answer = types.named(row.getString(4)).ref(new AreaCode(row.getString(5)), row.getObject(6, UUID.class));
        List<Reason> warnings = List.of(Json.lenient().read(row.getString(8), Reason[].class));
        return new CommandRecord(
                key,
                row.getString(3),
                answer,
                row.getLong(7),
                warnings,
                row.getObject(9, OffsetDateTime.class).toInstant());
    }
}
