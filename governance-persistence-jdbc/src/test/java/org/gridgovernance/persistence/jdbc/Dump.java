package org.gridgovernance.persistence.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Every value of every column of every row of every table of the library. */
final class Dump {
    private Dump() {}

    static List<byte[]> of(DataSource source) throws SQLException {
        List<byte[]> values = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (String table : tables(connection)) {
                rows(connection, table, values);
            }
        }
        return values;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (row.next()) {
                tables.add(row.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static void rows(Connection connection, String table, List<byte[]> into) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from \"" + table + "\"")) {
            while (row.next()) {
                for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                    into.add(value(row, at));
                }
            }
        }
    }

    private static byte[] value(ResultSet row, int at) throws SQLException {
        Object value = row.getObject(at);
        return value instanceof byte[] bytes ? bytes : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }
}
