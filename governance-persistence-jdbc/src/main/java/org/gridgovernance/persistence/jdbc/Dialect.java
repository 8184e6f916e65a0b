package org.gridgovernance.persistence.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All in which databases differ. A further one is added here and nowhere else. Stateless. */
interface Dialect {
    /** The name of its folder of DDL. */
    String folder();

    /** What that type of column is called in DDL. */
    String ddl(ColumnType type);

    /** These rows as a table {@code w} with the columns {@code c1}, {@code c2}, … */
    Sql rows(List<Column> columns, List<@Nullable Object[]> rows);

    /** The names {@code c1}, {@code c2}, … of those columns in {@code w}. */
    static String names(List<Column> columns) {
        return IntStream.rangeClosed(1, columns.size()).mapToObj(at -> "c" + at).collect(Collectors.joining(", "));
    }

    /** A text as it is compared: by code point. */
    String ordered(String text);

    /** Many values as one parameter. */
    Array array(Connection connection, Values values) throws SQLException;

    /** The isolation to be restored after a transaction of our own. */
    int isolation(Connection connection) throws SQLException;

    /** Restores the isolation. */
    void restore(Connection connection, int isolation) throws SQLException;

    /** Sets the isolation of a transaction of our own, or says how: statements for the first round trip. */
    List<String> beginning(Connection connection, Isolation isolation) throws SQLException;

    /** Reads all, in one round trip where it can. */
    void read(Connection connection, List<String> first, List<Query> queries) throws SQLException;

    /** Writes all, in one round trip where it can, and judges each. */
    void write(Connection connection, List<String> first, List<Write> writes) throws SQLException;

    /** Makes the database safe where that can be done from here. */
    void makeSafe(Connection connection) throws SQLException;

    /** Settings under which what was acknowledged may be lost. */
    List<UnsafeSetting> unsafe(Connection connection) throws SQLException;

    /** The dialect of that connection. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> new PostgresDialect();
            case "H2" -> new H2Dialect();
            default -> throw new IllegalArgumentException("no dialect for " + product);
        };
    }
}
