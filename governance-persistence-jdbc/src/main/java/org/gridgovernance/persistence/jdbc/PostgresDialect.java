package org.gridgovernance.persistence.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, from version 12: many statements go out as one message, rows as arrays. */
final class PostgresDialect implements Dialect {
    private static final String TAKEN = "23505";
    private static final List<String> BACK = List.of("rollback to savepoint gov_rows");
    private static final List<Sql> RELEASE = List.of(new Sql().add("release savepoint gov_rows"));
    private static final List<Sql> NOTHING = List.of();

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

    /** Rows that are many are written as if all of them were new; only if one is not, it is asked which. */
    @Override
    public int[] write(Connection connection, List<String> first, List<Write> writes) throws SQLException {
        List<PostgresJoint> trusting = PostgresJoint.of(writes, true);
        if (trusting.stream().noneMatch(PostgresJoint::trusts)) {
            return missed(connection, first, trusting, NOTHING);
        }
        try {
            return missed(connection, marked(first), trusting, RELEASE);
        } catch (SQLException failed) {
            if (!TAKEN.equals(failed.getSQLState())) {
                throw failed;
            }
            return missed(connection, BACK, PostgresJoint.of(writes, false), RELEASE);
        }
    }

    private static List<String> marked(List<String> first) {
        return Stream.concat(first.stream(), Stream.of("savepoint gov_rows")).toList();
    }

    private int[] missed(Connection connection, List<String> first, List<PostgresJoint> joints, List<Sql> last)
            throws SQLException {
        List<Sql> all = Stream.concat(joints.stream().map(PostgresJoint::sql), last.stream())
                .toList();
        List<Integer> missed = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, first, all)) {
            skip(statement, first.size());
            for (PostgresJoint joint : joints) {
                missed.addAll(joint.missed(statement));
                statement.getMoreResults();
            }
        }
        return missed.stream().mapToInt(Integer::intValue).toArray();
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
