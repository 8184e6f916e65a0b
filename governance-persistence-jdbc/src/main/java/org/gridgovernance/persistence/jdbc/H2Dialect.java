package org.gridgovernance.persistence.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** H2, in the same process or in a file: statements go one after the other, rows in batches. */
final class H2Dialect implements Dialect {
    private static final String DELAY =
            "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";

    @Override
    public String folder() {
        return "h2";
    }

    @Override
    public String ddl(ColumnType type) {
        return switch (type) {
            case HOME -> "varchar(12)";
            case TEXT -> "varchar(400)"; // counts halves of surrogate pairs
            case UUID -> "uuid";
            case DATE -> "date";
            case INSTANT -> "timestamp(6) with time zone";
            case NUMBER -> "bigint";
            case FLAG -> "boolean";
            case JSON -> "varchar";
            case BYTES -> "varbinary";
        };
    }

    @Override
    public Sql rows(List<Column> columns, List<@Nullable Object[]> rows) {
        String arrays = columns.stream()
                .map(column ->
                        "cast(? as " + ddl(column.type()).replaceFirst("varchar\\(\\d+\\)", "varchar") + " array)")
                .collect(Collectors.joining(", "));
        return new Sql()
                .add(
                        "unnest(" + arrays + ") as w(" + Dialect.names(columns) + ")",
                        Values.ofRows(columns, rows).toArray());
    }

    /** Texts compare by halves of surrogate pairs, their bytes of UTF-8 as code points do. */
    @Override
    public String ordered(String text) {
        return "cast(" + text + " as varbinary)";
    }

    @Override
    public Array array(Connection connection, Values values) throws SQLException {
        Object[] elements = values.values().stream()
                .map(value -> value instanceof Instant instant ? Binding.utc(instant) : value)
                .toArray();
        return connection.createArrayOf(ddl(values.type()), elements);
    }

    @Override
    public int isolation(Connection connection) throws SQLException {
        return connection.getTransactionIsolation();
    }

    @Override
    public List<String> beginning(Connection connection, Isolation isolation) throws SQLException {
        restore(
                connection,
                isolation == Isolation.SNAPSHOT
                        ? Connection.TRANSACTION_SERIALIZABLE
                        : Connection.TRANSACTION_READ_COMMITTED);
        return List.of();
    }

    @Override
    public void restore(Connection connection, int isolation) throws SQLException {
        if (connection.getTransactionIsolation() != isolation) {
            connection.setTransactionIsolation(isolation);
        }
    }

    @Override
    public void read(Connection connection, List<String> first, List<Query> queries) throws SQLException {
        for (Query query : queries) {
            try (PreparedStatement statement =
                    connection.prepareStatement(query.sql().text())) {
                Binding.bind(statement, this, query.sql().parameters());
                query.readAll(statement.executeQuery());
            }
        }
    }

    @Override
    public void write(Connection connection, List<String> first, List<Write> writes) throws SQLException {
        for (Write write : writes) {
            if (write.hasRows()) {
                write.judge(new H2Write(connection, this, write).run());
            }
        }
    }

    /** The default delay of 500 ms loses acknowledged commits when the process dies. */
    @Override
    public void makeSafe(Connection connection) throws SQLException {
        if (delay(connection) > 0) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set write_delay 0");
            } catch (SQLException noRight) {
                connection.rollback();
            }
        }
    }

    @Override
    public List<UnsafeSetting> unsafe(Connection connection) throws SQLException {
        int delay = delay(connection);
        return delay <= 0
                ? List.of()
                : List.of(new UnsafeSetting(
                        "WRITE_DELAY", String.valueOf(delay), "0", "a crash may lose acknowledged commits"));
    }

    /** The delay in ms; 0 for a database in memory, which promises nothing. */
    private static int delay(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DELAY)) {
            return row.next() ? row.getInt(1) : inMemory(connection) ? 0 : 500;
        }
    }

    private static boolean inMemory(Connection connection) throws SQLException {
        return connection.getMetaData().getURL().startsWith("jdbc:h2:mem:");
    }
}
