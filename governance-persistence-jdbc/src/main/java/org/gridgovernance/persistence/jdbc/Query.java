package org.gridgovernance.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A statement that reads, and what is done with each row. */
record Query(Sql sql, RowReader reader) {

    /** Takes one row. */
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    void readAll(ResultSet rows) throws SQLException {
        try (rows) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
