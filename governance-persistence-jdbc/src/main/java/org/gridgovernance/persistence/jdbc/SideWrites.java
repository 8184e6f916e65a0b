package org.gridgovernance.persistence.jdbc;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** Indexes of many and of dated values: a table each. */
final class SideWrites {
    /** Where in a row of many the value stands. */
    static final int MANY_VALUE = 1;

    /** Where in a row of dated values the value stands. */
    static final int DATED_VALUE = 2;

    private static final List<Column> LINE = List.of(Column.ID, Column.number("n"));

    private SideWrites() {}

    static <A extends Aggregate> Set<List<@Nullable Object>> manyRows(Index.Many<A, ?> index, Ref<A> ref, A state) {
        Set<List<@Nullable Object>> rows = new LinkedHashSet<>();
        index.of(state).forEach(value -> rows.add(List.of(ref.id(), value)));
        return rows;
    }

    static List<Write> many(TypeTables<?> tables, Index<?, ?> index, TypeWrites.Difference difference) {
        List<Column> row = List.of(Column.ID, TypeTables.heldValue(index));
        return List.of(
                write(Write.Action.DELETE, tables.side(index), row, List.of(), difference.gone().stream()),
                write(Write.Action.INSERT, tables.side(index), row, List.of(), difference.come().stream()));
    }

    static <A extends Aggregate> Set<List<@Nullable Object>> intervalRows(
            Index.Intervals<A, ?> index, Ref<A> ref, A state) {
        Set<List<@Nullable Object>> rows = new LinkedHashSet<>();
        for (Dated<IndexValue> entry : index.of(state)) {
            rows.add(Arrays.asList(
                    ref.id(),
                    (long) rows.size(),
                    entry.value(),
                    entry.from(),
                    entry.to().orElse(null),
                    entry.knownFrom(),
                    entry.knownTo().orElse(null)));
        }
        return rows;
    }

    static List<Column> intervalColumns(Index<?, ?> index) {
        return List.of(
                LINE.get(0),
                LINE.get(1),
                TypeTables.heldValue(index),
                Column.date("valid_from"),
                Column.date("valid_to"),
                Column.instant("known_from"),
                Column.instant("known_to"));
    }

    static List<Write> intervals(TypeTables<?> tables, Index<?, ?> index, TypeWrites.Difference difference) {
        List<Column> rest = intervalColumns(index).subList(LINE.size(), 7);
        Stream<List<@Nullable Object>> gone = difference.gone().stream().map(row -> row.subList(0, LINE.size()));
        return List.of(
                write(Write.Action.DELETE, tables.side(index), LINE, List.of(), gone),
                write(Write.Action.INSERT, tables.side(index), LINE, rest, difference.come().stream()));
    }

    private static Write write(
            Write.Action action,
            String table,
            List<Column> match,
            List<Column> set,
            Stream<List<@Nullable Object>> rows) {
        return new Write(action, table, match, set, Saving.rows(rows.toList(), List::toArray), null);
    }
}
