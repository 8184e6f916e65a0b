package org.gridgovernance.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What stands in the library's tables. */
final class Rows {
    private static final String TABLES =
            "select table_name from information_schema.tables where table_name like 'gov\\_%'"
                    + " and table_name not in ('gov_store', 'gov_schema_history') order by 1";
    private static final String CONTENT =
            "select (to_jsonb(t) - 'sealed' - 'wrapped')::text || coalesce(octet_length((to_jsonb(t)"
                    + " ->> 'sealed')), 0) || ' ' || coalesce(octet_length(to_jsonb(t) ->> 'wrapped'), 0) from %s t order by 1";

    private Rows() {}

    /** Every row of every table as text; of what is sealed, how long it is. */
    static Map<String, List<String>> all(DataSource source) {
        return ofEach(source, CONTENT);
    }

    /** How many rows each table has. */
    static Map<String, List<String>> counts(DataSource source) {
        return ofEach(source, "select count(*)::text from %s");
    }

    private static Map<String, List<String>> ofEach(DataSource source, String sql) {
        Map<String, List<String>> found = new TreeMap<>();
        try (Connection connection = source.getConnection()) {
            for (String table : texts(connection, TABLES)) {
                found.put(table, texts(connection, sql.formatted(table)));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return found;
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    /** Fails unless both have the same, and something. */
    static void mustBeEqual(Map<String, List<String>> one, Map<String, List<String>> other) {
        one.forEach((table, rows) -> {
            List<String> others = other.getOrDefault(table, List.of());
            if (!rows.equals(others)) {
                List<String> only = new ArrayList<>(rows);
                only.removeAll(others);
                throw new IllegalStateException(table + " differs, by " + only.size() + " rows, as in "
                        + only.stream().findFirst());
            }
        });
        if (one.values().stream().allMatch(List::isEmpty) || !one.keySet().equals(other.keySet())) {
            throw new IllegalStateException("nothing was written");
        }
    }
}
