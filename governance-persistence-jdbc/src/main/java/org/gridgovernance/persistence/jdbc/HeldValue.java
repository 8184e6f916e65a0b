package org.gridgovernance.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gridgovernance.store.type.ColumnKind;
import org.jspecify.annotations.Nullable;

/** Reads values of index columns. */
final class HeldValue {
    private HeldValue() {}

    /** The value of a column that is never empty. */
    static Comparable<?> read(ResultSet row, int at, ColumnKind kind) throws SQLException {
        return switch (kind) {
            case TEXT, PERSONAL -> row.getString(at);
            case UUID -> row.getObject(at, UUID.class);
            case DATE -> row.getObject(at, LocalDate.class);
            case INSTANT -> row.getObject(at, OffsetDateTime.class).toInstant();
            case NUMBER -> row.getLong(at);
            case FLAG -> row.getBoolean(at);
        };
    }

    /** As text; empty if the column is. */
    static String text(ResultSet row, int at, ColumnKind kind) throws SQLException {
        @Nullable Object any = row.getObject(at);
        return any == null ? "" : read(row, at, kind).toString();
    }
}
