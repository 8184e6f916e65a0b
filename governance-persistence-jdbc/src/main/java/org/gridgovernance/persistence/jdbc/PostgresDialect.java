package org.gridgovernance.persistence.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, from version 12: many statements go out as one message, rows as arrays. */
final class PostgresDialect implements Dialect {
    /** A row is not new or excluded by another, or the server copies nothing into such a table or view. */
    private static final Set<String> NOT_COPIED = Set.of("23505", "23P01", "0A000", "42809");

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public String ddl(ColumnType type) {
        return switch (type) {
            case HOME -> "varchar(12) collate \"C\"";
            case TEXT -> "varchar(200) collate \"C\"";
            case UUID -> "uuid";
            case DATE -> "date";
            case INSTANT -> "timestamptz(6)";
            case NUMBER -> "bigint";
            case FLAG -> "boolean";
            case JSON -> "jsonb";
            case BYTES -> "bytea";
        };
    }

    @Override
    public Sql rows(List<Column> columns, List<@Nullable Object[]> rows) {
        return PostgresRows.of(columns, rows);
    }

    static String element(ColumnType type) {
        return switch (type) {
            case HOME, TEXT, JSON -> "text";
            case UUID -> "uuid";
            case DATE -> "date";
            case INSTANT -> "timestamptz";
            case NUMBER -> "int8";
            case FLAG -> "bool";
            case BYTES -> "bytea";
        };
    }

    /** Every text column is collated "C". */
    @Override
    public String ordered(String text) {
        return text;
    }

    @Override
    public Array array(Connection connection, Values values) throws SQLException {
        return connection.createArrayOf(element(values.type()), elements(values));
    }

    private static @Nullable Object[] elements(Values values) {
        return values.type() == ColumnType.BYTES
                ? values.values().toArray(byte[][]::new)
                : values.values().stream().map(PostgresDialect::text).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Asking would cost a round trip; what is set holds for one transaction only. */
    @Override
    public int isolation(Connection connection) {
        return Connection.TRANSACTION_NONE;
    }

    @Override
    public void restore(Connection connection, int isolation) {
        // nothing was changed
    }

    @Override
    public List<String> beginning(Connection connection, Isolation isolation) {
        return List.of("set transaction isolation level "
                + (isolation == Isolation.SNAPSHOT ? "repeatable read, read only" : "read committed"));
    }

    @Override
    public void read(Connection connection, List<String> first, List<Query> queries) throws SQLException {
        List<Sql> all = queries.stream().map(Query::sql).toList();
        try (PreparedStatement statement = prepared(connection, first, all)) {
            skip(statement, first.size());
            for (Query query : queries) {
                query.readAll(statement.getResultSet());
                statement.getMoreResults();
            }
        }
    }

    /** Many new rows go by {@code COPY}; only if one is not new, all are written so that it is told which. */
    @Override
    public void write(Connection connection, List<String> first, List<Write> writes) throws SQLException {
        if (writes.stream().anyMatch(PostgresCopy::suits) && PostgresCopy.isOffered(connection)) {
            execute(connection, Stream.concat(first.stream(), Stream.of("savepoint gov_rows")));
            copyOrTell(connection, writes);
            execute(connection, Stream.of("release savepoint gov_rows"));
        } else {
            tell(connection, first, writes);
        }
    }

    private void copyOrTell(Connection connection, List<Write> writes) throws SQLException {
        try {
            copy(connection, writes);
        } catch (SQLException failed) {
            if (!NOT_COPIED.contains(String.valueOf(failed.getSQLState()))) {
                throw failed;
            }
            execute(connection, Stream.of("rollback to savepoint gov_rows"));
            tell(connection, List.of(), writes);
        }
    }

    /** One after the other: rows are formed while the server takes in those before them. */
    private void copy(Connection connection, List<Write> writes) throws SQLException {
        for (Write write : writes) {
            if (PostgresCopy.suits(write)) {
                PostgresCopy.copy(connection, write);
            } else {
                tell(connection, List.of(), List.of(write));
            }
        }
    }

    /** All in one message, and each judged. */
    private void tell(Connection connection, List<String> first, List<Write> writes) throws SQLException {
        List<PostgresJoint> joints =
                PostgresJoint.of(writes.stream().filter(Write::hasRows).toList());
        List<Sql> all = joints.stream().map(PostgresJoint::sql).toList();
        if (all.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = prepared(connection, first, all)) {
            skip(statement, first.size());
            for (PostgresJoint joint : joints) {
                joint.judge(statement);
                statement.getMoreResults();
            }
        }
    }

    private static void execute(Connection connection, Stream<String> statements) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(statements.collect(Collectors.joining(";\n")))) {
            statement.execute();
        }
    }

    /** All statements as one, sent off; the first result is current. */
    private PreparedStatement prepared(Connection connection, List<String> first, List<Sql> all) throws SQLException {
        List<String> texts = new ArrayList<>(first);
        List<@Nullable Object> parameters = new ArrayList<>();
        for (Sql sql : all) {
            texts.add(sql.text());
            parameters.addAll(sql.parameters());
        }
        PreparedStatement statement = connection.prepareStatement(String.join(";\n", texts));
        try {
            Binding.bind(statement, this, parameters);
            statement.execute();
            return statement;
        } catch (SQLException | RuntimeException failed) {
            statement.close();
            throw failed;
        }
    }

    private static void skip(PreparedStatement statement, int results) throws SQLException {
        for (int at = 0; at < results; at++) {
            statement.getMoreResults();
        }
    }

    @Override
    public void makeSafe(Connection connection) {
        // the server's settings are its operator's
    }

    @Override
    public List<UnsafeSetting> unsafe(Connection connection) throws SQLException {
        return PostgresSafety.check(connection);
    }
}
