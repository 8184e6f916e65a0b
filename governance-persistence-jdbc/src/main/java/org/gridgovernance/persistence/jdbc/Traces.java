package org.gridgovernance.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.Trace;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;

/** All that stands of the aggregates of a type: each of its tables read once, in the order of ids. */
final class Traces<A extends Aggregate> {
    /** The first column after those of a state. */
    private static final int INDEXED = 8;

    private final Line line;
    private final TypeTables<A> tables;
    private final Reading reading;
    private final JournalReading journal;

    Traces(Line line, TypeTables<A> tables, Reading reading, JournalReading journal) {
        this.line = line;
        this.tables = tables;
        this.reading = reading;
        this.journal = journal;
    }

    Stream<Trace<A>> in(AreaCode area) {
        Merging<Trace<A>> merging = new Merging<>(Trace.BY_ID);
        try {
            merging.add(states(area));
            merging.add(lines(area));
            if (!tables.type().keys().isEmpty()) {
                merging.add(keys(area));
            }
            tables.manies().forEach(index -> merging.add(values(index, area)));
            tables.intervals().forEach(index -> merging.add(intervals(index, area)));
            return merging.stream();
        } catch (RuntimeException failed) {
            merging.close();
            throw failed;
        }
    }

    private Stream<Trace<A>> states(AreaCode area) {
        StringBuilder columns = new StringBuilder();
        tables.values().forEach(index -> columns.append(", s.").append(TypeTables.column(index)));
        Sql sql = Reading.select(tables, columns.toString()).add(" where ");
        ConditionSql.areas(sql, "s.home", Set.of(area));
        return line.stream(sql.add(" order by s.id"), this::ofState).stream().flatMap(List::stream);
    }

    private List<Trace<A>> ofState(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        List<Trace<A>> all = new ArrayList<>();
        all.add(new Trace.State<>(id, Reading.subject(row).erased(), readable(() -> reading.found(tables, row))));
        int at = INDEXED;
        for (Index<A, ?> index : tables.values()) {
            if (row.getObject(at) != null) {
                all.add(posted(id, index, HeldValue.text(row, at, index.kind())));
            }
            at++;
        }
        return all;
    }

    private Stream<Trace<A>> lines(AreaCode area) {
        return line.stream(
                JournalReading.select(JournalRange.of(tables.type(), area)), row -> (Trace<A>) new Trace.Line<>(
                        row.getObject(1, UUID.class), row.getLong(3), readable(() -> journal.entry(tables, row))))
                .stream();
    }

    private Stream<Trace<A>> keys(AreaCode area) {
        return side(
                tables.keys(),
                "i.name, i.home, i.held_value",
                area,
                row -> new Trace.Posted<>(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        true,
                        List.of(row.getString(3), row.getString(4))));
    }

    private Stream<Trace<A>> values(Index<A, ?> index, AreaCode area) {
        return side(
                tables.side(index),
                "i.held_value",
                area,
                row -> posted(row.getObject(1, UUID.class), index, HeldValue.text(row, 2, index.kind())));
    }

    private Stream<Trace<A>> intervals(Index<A, ?> index, AreaCode area) {
        return side(
                tables.side(index),
                "i.n, i.held_value, i.valid_from, i.valid_to, i.known_from, i.known_to",
                area,
                row -> posted(
                        row.getObject(1, UUID.class),
                        index,
                        row.getString(2),
                        HeldValue.text(row, 3, index.kind()),
                        HeldValue.text(row, 4, ColumnKind.DATE),
                        HeldValue.text(row, 5, ColumnKind.DATE),
                        HeldValue.text(row, 6, ColumnKind.INSTANT),
                        HeldValue.text(row, 7, ColumnKind.INSTANT)));
    }

    private Trace<A> posted(UUID id, Index<A, ?> index, String... columns) {
        return new Trace.Posted<>(id, index.name(), false, List.of(columns));
    }

    /** Rows of a table beside the states; those without a state belong to every area. */
    private Stream<Trace<A>> side(String table, String columns, AreaCode area, Rows.Reader<Trace<A>> reader) {
        Sql sql = new Sql()
                .add("select i.id, " + columns + " from " + table + " i left join " + tables.state()
                        + " s on s.id = i.id where (s.id is null or ");
        ConditionSql.areas(sql, "s.home", Set.of(area));
        return line.stream(sql.add(") order by i.id"), reader).stream();
    }

    /** What cannot be read is told and not thrown; only the driver's failures are. */
    private static <T> Optional<T> readable(Failures.Calling<T> what) throws SQLException {
        try {
            return Optional.of(what.call());
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
