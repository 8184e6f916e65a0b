package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The connection of one transaction. What must be said at its beginning goes out with the first statement. */
final class Line {
    private static final int FETCH = 500;

    private final Connection connection;
    private final Dialect dialect;
    private List<String> first;

    Line(Connection connection, Dialect dialect, List<String> first) {
        this.connection = connection;
        this.dialect = dialect;
        this.first = first;
    }

    Dialect dialect() {
        return dialect;
    }

    void read(List<Query> queries) {
        if (!queries.isEmpty()) {
            Failures.doing(() -> dialect.read(connection, first, queries));
            first = List.of();
        }
    }

    int[] write(List<Write> writes) {
        int[] missed = Failures.calling(() -> dialect.write(connection, first, writes));
        first = List.of();
        return missed;
    }

    /** Rows one after the other, as they are asked for. */
    <T> Rows<T> stream(Sql sql, Rows.Reader<T> reader) {
        return Failures.calling(() -> {
            begin();
            PreparedStatement statement = connection.prepareStatement(sql.text());
            statement.setFetchSize(FETCH);
            Binding.bind(statement, dialect, sql.parameters());
            ResultSet rows = statement.executeQuery();
            return new Rows<>(statement, rows, reader);
        });
    }

    long execute(Sql sql) {
        return Failures.calling(() -> {
            begin();
            try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
                Binding.bind(statement, dialect, sql.parameters());
                return statement.executeLargeUpdate();
            }
        });
    }

    private void begin() throws SQLException {
        for (String statement : first) {
            try (PreparedStatement beginning = connection.prepareStatement(statement)) {
                beginning.execute();
            }
        }
        first = List.of();
    }
}
