package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.store.type.ColumnKind;

/** What a column holds, whatever a database calls it. */
enum ColumnType {
    HOME,
    TEXT,
    UUID,
    DATE,
    INSTANT,
    NUMBER,
    FLAG,
    JSON,
    BYTES;

    static ColumnType of(ColumnKind kind) {
        return kind == ColumnKind.PERSONAL ? TEXT : valueOf(kind.name());
    }
}
