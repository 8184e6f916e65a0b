package org.gridgovernance.persistence.jdbc;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.jspecify.annotations.Nullable;

/** The table of all unique keys of a type: given up first, then taken, in the order of the table. */
final class KeyTable<A extends Aggregate> implements SideTable<A> {
    static final List<Column> KEY = List.of(Column.text("name"), Column.HOME, Column.HELD_VALUE);

    /** A key and who holds it. */
    static final List<Column> COLUMNS = List.of(KEY.get(0), KEY.get(1), KEY.get(2), Column.ID);

    private static final Comparator<List<@Nullable Object>> ORDER =
            Comparator.<List<@Nullable Object>, String>comparing(row -> String.valueOf(row.get(0)))
                    .thenComparing(row -> String.valueOf(row.get(1)))
                    .thenComparing(row -> String.valueOf(row.get(2)));

    private final TypeTables<A> tables;
    private final WriteForm gone;
    private final WriteForm come;

    KeyTable(TypeTables<A> tables) {
        this.tables = tables;
        gone = new WriteForm(Write.Action.DELETE, tables.keys(), COLUMNS, List.of());
        come = new WriteForm(Write.Action.INSERT, tables.keys(), KEY, List.of(Column.ID));
    }

    @Override
    public boolean saysTheSame(A one, A other) {
        return KeyRef.saysTheSame(tables.type(), one, other);
    }

    @Override
    public Set<List<@Nullable Object>> rows(Ref<A> ref, A state) {
        Set<List<@Nullable Object>> rows = new LinkedHashSet<>();
        for (UniqueKey<A, ?> key : tables.type().keys()) {
            String home = TypeTables.home(key, ref.home());
            key.of(state).forEach(value -> rows.add(List.of(key.name(), home, value, ref.id())));
        }
        return rows;
    }

    @Override
    public int valueAt() {
        return 2;
    }

    @Override
    public Object column(Seal seal, List<@Nullable Object> row) {
        return TypeTables.column(seal, tables.type(), key(row), value(row));
    }

    @Override
    public List<Write> writes(List<List<@Nullable Object>> less, List<List<@Nullable Object>> more) {
        less.sort(ORDER);
        more.sort(ORDER);
        return List.of(
                gone.of(Saving.rows(less, List::toArray)),
                come.of(Saving.rows(more, List::toArray), at -> taken(more.get(at))));
    }

    private KeyTakenException taken(List<@Nullable Object> row) {
        return KeyTakenException.of(tables.type(), key(row));
    }

    private UniqueKey<A, ?> key(List<@Nullable Object> row) {
        return tables.key(String.valueOf(row.get(0))).orElseThrow();
    }
}
