package org.gridgovernance.persistence.jdbc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** The table of an index of many values. */
final class ManyTable<A extends Aggregate> implements SideTable<A> {
    private final TypeTables<A> tables;
    private final Index.Many<A, ?> index;
    private final WriteForm gone;
    private final WriteForm come;

    ManyTable(TypeTables<A> tables, Index.Many<A, ?> index) {
        this.tables = tables;
        this.index = index;
        List<Column> row = List.of(Column.ID, TypeTables.heldValue(index));
        gone = new WriteForm(Write.Action.DELETE, tables.side(index), row, List.of());
        come = new WriteForm(Write.Action.INSERT, tables.side(index), row, List.of());
    }

    @Override
    public boolean saysTheSame(A one, A other) {
        return index.saysTheSame(one, other);
    }

    @Override
    public Set<List<@Nullable Object>> rows(Ref<A> ref, A state) {
        Set<List<@Nullable Object>> rows = new LinkedHashSet<>();
        index.of(state).forEach(value -> rows.add(List.of(ref.id(), value)));
        return rows;
    }

    @Override
    public int valueAt() {
        return 1;
    }

    @Override
    public Object column(Seal seal, List<@Nullable Object> row) {
        return tables.column(seal, index, value(row));
    }

    @Override
    public List<Write> writes(List<List<@Nullable Object>> less, List<List<@Nullable Object>> more) {
        return List.of(gone.of(Saving.rows(less, List::toArray)), come.of(Saving.rows(more, List::toArray)));
    }
}
