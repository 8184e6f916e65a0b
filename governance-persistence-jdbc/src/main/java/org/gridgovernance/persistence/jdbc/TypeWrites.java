package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** The changes of one type as writes to its tables: the state, and of all else only what differs. */
final class TypeWrites<A extends Aggregate> {
    private final TypeTables<A> tables;
    private final Seal seal;
    private final Subjects subjects;
    private final List<Step<A>> begun = new ArrayList<>();
    private final List<Step<A>> changed = new ArrayList<>();
    private final List<Step<A>> steps = new ArrayList<>();

    @SuppressWarnings("unchecked")
    TypeWrites(TypeTables<A> tables, Seal seal, Subjects subjects, List<Change<?>> changes) {
        this.tables = tables;
        this.seal = seal;
        this.subjects = subjects;
        changes.forEach(change -> add(step((Change<A>) change)));
    }

    /** From one state to the next; after what erases nothing personal is left, whoever made it. */
    private record Step<A extends Aggregate>(
            Ref<A> ref, long expected, @Nullable A before, long version, A after, boolean erases) {}

    private Step<A> step(Change<A> change) {
        boolean erases = change.erases();
        return new Step<>(
                change.ref(),
                change.expected(),
                change.before().map(Versioned::state).orElse(null),
                change.version(),
                erases ? Json.lenient().erase(change.after(), tables.type().shape()) : change.after(),
                erases);
    }

    private void add(Step<A> step) {
        steps.add(step);
        (step.before() == null ? begun : changed).add(step);
    }

    List<Write> states() {
        return List.of(
                tables.changing().of(Saving.rows(changed, this::changedRow), at -> stale(changed.get(at))),
                tables.beginning().of(Saving.rows(begun, this::begunRow), at -> stale(begun.get(at))));
    }

    private static RuntimeException stale(Step<?> step) {
        return Saving.stale(step.ref());
    }

    private @Nullable Object[] changedRow(Step<A> step) {
        Ref<A> ref = step.ref();
        return row(step, ref.id(), ref.home().code(), step.expected());
    }

    private @Nullable Object[] begunRow(Step<A> step) {
        Ref<A> ref = step.ref();
        return row(step, ref.id(), ref.home().code());
    }

    private @Nullable Object[] row(Step<A> step, Object... first) {
        SealedForm form = form(step);
        List<@Nullable Object> row = new ArrayList<>(List.of(first));
        row.add(step.version());
        row.add(form.doc());
        row.add(form.sealed());
        tables.values().forEach(index -> row.add(value(index, step.after())));
        return row.toArray();
    }

    private SealedForm form(Step<A> step) {
        if (step.erases()) {
            return SealedForm.bare(step.after());
        }
        String place = Seal.place(step.ref(), step.version(), Optional.empty());
        return SealedForm.of(step.after(), place, () -> subjects.key(step.ref(), place));
    }

    private @Nullable Object value(Index.Value<A, ?> index, A state) {
        return index.of(state).map(value -> tables.column(seal, index, value)).orElse(null);
    }

    /** The writes to that table: what stands there for a state before and not after goes, what is new comes. */
    List<Write> of(SideTable<A> table) {
        List<List<@Nullable Object>> gone = new ArrayList<>();
        List<List<@Nullable Object>> come = new ArrayList<>();
        for (Step<A> step : steps) {
            @Nullable A before = step.before();
            if (before == null) {
                add(come, table, table.rows(step.ref(), step.after()), Set.of());
            } else if (!table.saysTheSame(before, step.after())) {
                Set<List<@Nullable Object>> old = table.rows(step.ref(), before);
                Set<List<@Nullable Object>> fresh = table.rows(step.ref(), step.after());
                add(gone, table, old, fresh);
                add(come, table, fresh, old);
            }
        }
        return table.writes(gone, come);
    }

    private void add(
            List<List<@Nullable Object>> list,
            SideTable<A> table,
            Set<List<@Nullable Object>> all,
            Set<List<@Nullable Object>> without) {
        for (List<@Nullable Object> row : all) {
            if (!without.contains(row)) {
                List<@Nullable Object> sealed = new ArrayList<>(row);
                sealed.set(table.valueAt(), table.column(seal, row));
                list.add(sealed);
            }
        }
    }

    List<Write> keys() {
        return of(tables.keyTable());
    }

    List<Write> sides() {
        List<Write> writes = new ArrayList<>();
        tables.sideTables().forEach(table -> writes.addAll(of(table)));
        return writes;
    }
}
