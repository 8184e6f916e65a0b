package org.gridgovernance.persistence.jdbc;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** The table of an index of dated values: a row is known by its place in the list. */
final class DatedTable<A extends Aggregate> implements SideTable<A> {
    private static final List<Column> LINE = List.of(Column.ID, Column.number("n"));

    private final TypeTables<A> tables;
    private final Index.Intervals<A, ?> index;
    private final WriteForm gone;
    private final WriteForm come;

    DatedTable(TypeTables<A> tables, Index.Intervals<A, ?> index) {
        this.tables = tables;
        this.index = index;
        gone = new WriteForm(Write.Action.DELETE, tables.side(index), LINE, List.of());
        come = new WriteForm(Write.Action.INSERT, tables.side(index), LINE, rest(index));
    }

    /** Its columns, those by which a row is known first. */
    static List<Column> columns(Index<?, ?> index) {
        return Stream.concat(LINE.stream(), rest(index).stream()).toList();
    }

    private static List<Column> rest(Index<?, ?> index) {
        return List.of(
                TypeTables.heldValue(index),
                Column.date("valid_from"),
                Column.date("valid_to"),
                Column.instant("known_from"),
                Column.instant("known_to"));
    }

    @Override
    public boolean saysTheSame(A one, A other) {
        return index.saysTheSame(one, other);
    }

    @Override
    public Set<List<@Nullable Object>> rows(Ref<A> ref, A state) {
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

    @Override
    public int valueAt() {
        return LINE.size();
    }

    @Override
    public Object column(Seal seal, List<@Nullable Object> row) {
        return tables.column(seal, index, value(row));
    }

    @Override
    public List<Write> writes(List<List<@Nullable Object>> less, List<List<@Nullable Object>> more) {
        return List.of(
                gone.of(Saving.rows(less, row -> row.subList(0, LINE.size()).toArray())),
                come.of(Saving.rows(more, List::toArray)));
    }
}
