package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for settings of PostgreSQL under which a commit may be lost. That its driver answers the commit of a failed
 * transaction with a silent rollback is no setting: {@link Line} lets it never come to that.
 */
final class PostgresSafety {
    private static final String LOST = "a crash of the server may lose acknowledged commits";
    private static final List<UnsafeSetting> SETTINGS = List.of(
            new UnsafeSetting("fsync", "off", "on", LOST),
            new UnsafeSetting("synchronous_commit", "off", "on", LOST),
            new UnsafeSetting("full_page_writes", "off", "on", "a crash of the server may leave torn pages"));

    private PostgresSafety() {}

    static List<UnsafeSetting> check(Connection connection) throws SQLException {
        List<UnsafeSetting> unsafe = new ArrayList<>();
        for (UnsafeSetting setting : SETTINGS) {
            if (shown(connection, setting.setting()).equals(setting.found())) {
                unsafe.add(setting);
            }
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
