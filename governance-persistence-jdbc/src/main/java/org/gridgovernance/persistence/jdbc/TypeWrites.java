package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.jspecify.annotations.Nullable;

/** The changes of one type as writes to its tables: the state, and of all else only what differs. */
final class TypeWrites<A extends Aggregate> {
    private final TypeTables<A> tables;
    private final Seal seal;
    private final Subjects subjects;
    private final List<Change<A>> changes;

    @SuppressWarnings("unchecked")
    TypeWrites(TypeTables<A> tables, Seal seal, Subjects subjects, List<Change<?>> changes) {
        this.tables = tables;
        this.seal = seal;
        this.subjects = subjects;
        this.changes = (List<Change<A>>) (List<?>) changes;
    }

    List<Write> states() {
        List<Change<A>> begun =
                changes.stream().filter(change -> change.before().isEmpty()).toList();
        List<Change<A>> changed =
                changes.stream().filter(change -> change.before().isPresent()).toList();
        return List.of(
                new Write(
                        Write.Action.UPDATE,
                        tables.state(),
                        List.of(Column.ID, Column.HOME, Column.VERSION),
                        tables.changing(),
                        Saving.rows(changed, this::changedRow),
                        at -> Saving.stale(changed.get(at).ref())),
                new Write(
                        Write.Action.INSERT,
                        tables.state(),
                        List.of(Column.ID),
                        tables.beginning(),
                        Saving.rows(begun, this::begunRow),
                        at -> Saving.stale(begun.get(at).ref())));
    }

    private @Nullable Object[] changedRow(Change<A> change) {
        Ref<A> ref = change.ref();
        return row(change, ref.id(), ref.home().code(), change.expected());
    }

    private @Nullable Object[] begunRow(Change<A> change) {
        Ref<A> ref = change.ref();
        return row(change, ref.id(), ref.home().code());
    }

    private @Nullable Object[] row(Change<A> change, Object... first) {
        A after = after(change);
        String place = Seal.place(change.ref(), change.version(), Optional.empty());
        SealedForm form = change.erases()
                ? SealedForm.bare(after)
                : SealedForm.of(after, place, () -> subjects.key(change.ref(), place));
        List<@Nullable Object> row = new ArrayList<>(List.of(first));
        row.add(change.version());
        row.add(form.doc());
        row.add(form.sealed());
        tables.values().forEach(index -> row.add(value(index, after)));
        return row.toArray();
    }

    /** The state after; of an erasing change without anything personal, whoever made it. */
    private A after(Change<A> change) {
        return change.erases()
                ? Json.lenient().erase(change.after(), tables.type().shape())
                : change.after();
    }

    private @Nullable Object value(Index.Value<A, ?> index, A state) {
        return index.of(state).map(value -> tables.column(seal, index, value)).orElse(null);
    }

    List<Write> keys() {
        KeyWrites<A> keys = new KeyWrites<>(tables);
        return keys.of(differences(keys::rows).with(KeyWrites.VALUE, this::key));
    }

    private Object key(List<@Nullable Object> row) {
        UniqueKey<A, ?> key = tables.key(String.valueOf(row.get(0))).orElseThrow();
        return TypeTables.column(seal, tables.type(), key, held(row, KeyWrites.VALUE));
    }

    List<Write> sides() {
        List<Write> writes = new ArrayList<>();
        tables.manies()
                .forEach(index -> writes.addAll(SideWrites.many(
                        tables,
                        index,
                        differences((ref, state) -> SideWrites.manyRows(index, ref, state))
                                .with(SideWrites.MANY_VALUE, column(index, SideWrites.MANY_VALUE)))));
        tables.intervals()
                .forEach(index -> writes.addAll(SideWrites.intervals(
                        tables,
                        index,
                        differences((ref, state) -> SideWrites.intervalRows(index, ref, state))
                                .with(SideWrites.DATED_VALUE, column(index, SideWrites.DATED_VALUE)))));
        return writes;
    }

    private Function<List<@Nullable Object>, Object> column(Index<A, ?> index, int at) {
        return row -> tables.column(seal, index, held(row, at));
    }

    private static IndexValue held(List<@Nullable Object> row, int at) {
        return (IndexValue) Objects.requireNonNull(row.get(at));
    }

    private Difference differences(Rows<A> rows) {
        Difference all = new Difference(new ArrayList<>(), new ArrayList<>());
        changes.forEach(change -> all.add(
                change.before()
                        .map(Versioned::state)
                        .map(state -> rows.of(change.ref(), state))
                        .orElseGet(Set::of),
                rows.of(change.ref(), after(change))));
        return all;
    }

    /** What stands in a table for a state, with the values of an index as they are: only what differs is sealed. */
    @FunctionalInterface
    interface Rows<A extends Aggregate> {
        Set<List<@Nullable Object>> of(Ref<A> ref, A state);
    }

    /** Rows that go and rows that come. */
    record Difference(List<List<@Nullable Object>> gone, List<List<@Nullable Object>> come) {
        void add(Set<List<@Nullable Object>> before, Set<List<@Nullable Object>> after) {
            gone.addAll(less(before, after));
            come.addAll(less(after, before));
        }

        /** The same with that column as a table holds it. */
        Difference with(int at, Function<List<@Nullable Object>, Object> column) {
            return new Difference(replaced(gone, at, column), replaced(come, at, column));
        }

        private static List<List<@Nullable Object>> replaced(
                List<List<@Nullable Object>> rows, int at, Function<List<@Nullable Object>, Object> column) {
            List<List<@Nullable Object>> all = new ArrayList<>(rows.size());
            for (List<@Nullable Object> row : rows) {
                List<@Nullable Object> copy = new ArrayList<>(row);
                copy.set(at, column.apply(row));
                all.add(copy);
            }
            return all;
        }

        private static Set<List<@Nullable Object>> less(
                Set<List<@Nullable Object>> all, Set<List<@Nullable Object>> without) {
            Set<List<@Nullable Object>> rest = new LinkedHashSet<>(all);
            rest.removeAll(without);
            return rest;
        }
    }
}
