package org.gridgovernance.persistence.jdbc;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Unique keys of one type: given up first, then taken, in the order of the table. */
final class KeyWrites<A extends Aggregate> {
    static final List<Column> KEY = List.of(Column.text("name"), Column.HOME, Column.HELD_VALUE);

    private static final Comparator<List<@Nullable Object>> ORDER =
            Comparator.<List<@Nullable Object>, String>comparing(row -> String.valueOf(row.get(0)))
                    .thenComparing(row -> String.valueOf(row.get(1)))
                    .thenComparing(row -> String.valueOf(row.get(2)));

    /** Where in a row the value stands. */
    static final int VALUE = 2;

    private final TypeTables<A> tables;

    KeyWrites(TypeTables<A> tables) {
        this.tables = tables;
    }

    Set<List<@Nullable Object>> rows(Ref<A> ref, A state) {
        Set<List<@Nullable Object>> rows = new LinkedHashSet<>();
        for (UniqueKey<A, ?> key : tables.type().keys()) {
            String home = TypeTables.home(key, ref.home());
            key.of(state).forEach(value -> rows.add(List.of(key.name(), home, value, ref.id())));
        }
        return rows;
    }

    List<Write> of(TypeWrites.Difference difference) {
        List<List<@Nullable Object>> gone =
                difference.gone().stream().sorted(ORDER).toList();
        List<List<@Nullable Object>> come =
                difference.come().stream().sorted(ORDER).toList();
        return List.of(
                new Write(
                        Write.Action.DELETE,
                        tables.keys(),
                        List.of(KEY.get(0), KEY.get(1), KEY.get(2), Column.ID),
                        List.of(),
                        Saving.rows(gone, List::toArray),
                        null),
                new Write(
                        Write.Action.INSERT,
                        tables.keys(),
                        KEY,
                        List.of(Column.ID),
                        Saving.rows(come, List::toArray),
                        at -> taken(come.get(at))));
    }

    private KeyTakenException taken(List<@Nullable Object> row) {
        String name = Objects.requireNonNull(row.get(0)).toString();
        return KeyTakenException.of(tables.type(), tables.key(name).orElseThrow());
    }
}
