package org.gridgovernance.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds values so that the type of each is known to the driver: a guess would cost a round trip. */
final class Binding {
    private Binding() {}

    static void bind(PreparedStatement statement, Dialect dialect, List<? extends @Nullable Object> parameters)
            throws SQLException {
        for (int at = 0; at < parameters.size(); at++) {
            bind(statement, dialect, at + 1, parameters.get(at));
        }
    }

    static void bind(PreparedStatement statement, Dialect dialect, int at, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else if (value instanceof Values values) {
            statement.setArray(at, dialect.array(statement.getConnection(), values));
        } else if (value instanceof Instant instant) {
            statement.setObject(at, utc(instant));
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else {
            statement.setObject(at, value);
        }
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
