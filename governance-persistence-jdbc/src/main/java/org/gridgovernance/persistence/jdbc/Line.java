package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The connection of one transaction. What must be said at its beginning goes out with the first statement. */
final class Line {
    private static final int FETCH = 500;

    private final Connection connection;
    private final Dialect dialect;
    private List<String> first;
    private @Nullable RuntimeException failed;

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
            calling(() -> {
                dialect.read(connection, first, queries);
                return true;
            });
            first = List.of();
        }
    }

    /** Judges each too. */
    void write(List<Write> writes) {
        calling(() -> {
            dialect.write(connection, first, writes);
            return true;
        });
        first = List.of();
    }

    /** Rows one after the other, as they are asked for. */
    <T> Rows<T> stream(Sql sql, Rows.Reader<T> reader) {
        return calling(() -> {
            begin();
            PreparedStatement statement = connection.prepareStatement(sql.text());
            try {
                return new Rows<>(this, statement, rows(statement, sql), reader);
            } catch (SQLException | RuntimeException failed) {
                Failures.trying(statement::close);
                throw failed;
            }
        });
    }

    private ResultSet rows(PreparedStatement statement, Sql sql) throws SQLException {
        statement.setFetchSize(FETCH);
        Binding.bind(statement, dialect, sql.parameters());
        return statement.executeQuery();
    }

    long execute(Sql sql) {
        return calling(() -> {
            begin();
            try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
                Binding.bind(statement, dialect, sql.parameters());
                return statement.executeLargeUpdate();
            }
        });
    }

    /** After a failed statement PostgreSQL answers a commit with a silent rollback: it must not come to that. */
    <T> T calling(Failures.Calling<T> what) {
        try {
            return what.call();
        } catch (SQLException failure) {
            throw failed(Failures.of(failure));
        }
    }

    /** Marks the transaction as failed. */
    RuntimeException failed(RuntimeException failure) {
        failed = failure;
        return failure;
    }

    /** What failed, if its work swallowed it. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failed);
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
