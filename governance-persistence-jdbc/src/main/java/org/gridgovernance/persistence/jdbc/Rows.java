package org.gridgovernance.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows as a stream, which must be closed. */
final class Rows<T> extends Spliterators.AbstractSpliterator<T> {
    private final Line line;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Reader<T> reader;

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Rows(Line line, PreparedStatement statement, ResultSet rows, Reader<T> reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.line = line;
        this.statement = statement;
        this.rows = rows;
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        boolean more = line.calling(rows::next);
        if (more) {
            action.accept(line.calling(() -> reader.read(rows)));
        }
        return more;
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(() -> Failures.trying(statement::close));
    }
}
