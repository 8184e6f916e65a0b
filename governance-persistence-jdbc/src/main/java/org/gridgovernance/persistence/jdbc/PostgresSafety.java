package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks for settings of PostgreSQL and its driver under which a commit may be lost. */
final class PostgresSafety {
    private static final String LOST = "a crash of the server may lose acknowledged commits";
    private static final List<UnsafeSetting> SETTINGS = List.of(
            new UnsafeSetting("fsync", "off", "on", LOST),
            new UnsafeSetting("synchronous_commit", "off", "on", LOST),
            new UnsafeSetting("full_page_writes", "off", "on", "a crash of the server may leave torn pages"));
    private static final UnsafeSetting SILENT = new UnsafeSetting(
            "raiseExceptionOnSilentRollback", "false", "true", "a commit that became a rollback passes as done");

    private PostgresSafety() {}

    static List<UnsafeSetting> check(Connection connection) throws SQLException {
        List<UnsafeSetting> unsafe = new ArrayList<>();
        for (UnsafeSetting setting : SETTINGS) {
            if (shown(connection, setting.setting()).equals(setting.found())) {
                unsafe.add(setting);
            }
        }
        if (connection.getMetaData().getURL().contains(SILENT.setting() + "=" + SILENT.found())) {
            unsafe.add(SILENT);
        }
        return unsafe;
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
