package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** The journal and the keys of subjects; an erasing change destroys the key and what it opened. */
final class JournalWrites {
    private static final WriteForm LINES = new WriteForm(
            Write.Action.INSERT, SharedTables.JOURNAL, SharedTables.JOURNAL_KEY, SharedTables.JOURNAL_REST);
    private static final WriteForm EMPTIED =
            new WriteForm(Write.Action.UPDATE, SharedTables.JOURNAL, SharedTables.SUBJECT, List.of(Column.SEALED));
    private static final WriteForm DESTROYED =
            new WriteForm(Write.Action.UPDATE, SharedTables.SUBJECT_KEY, SharedTables.SUBJECT, SharedTables.KEY_REST);
    private static final WriteForm FRESH =
            new WriteForm(Write.Action.INSERT, SharedTables.SUBJECT_KEY, SharedTables.SUBJECT, SharedTables.KEY_REST);

    private final Subjects subjects;

    JournalWrites(Subjects subjects) {
        this.subjects = subjects;
    }

    List<Write> of(List<Change<?>> changes) {
        List<Change<?>> erasing = changes.stream().filter(Change::erases).toList();
        List<Entered> lines = new ArrayList<>();
        changes.forEach(change -> lines(change, lines));
        Write journal = LINES.of(
                Saving.rows(lines, this::row),
                at -> Saving.stale(lines.get(at).entry().ref()));
        return List.of(journal, emptied(erasing), destroyed(erasing), freshKeys(journal.rows(), erasing));
    }

    /** What is entered in the journal, of a change that erases or not. */
    private record Entered(JournalEntry<?> entry, boolean erased) {}

    private static void lines(Change<?> change, List<Entered> all) {
        boolean erases = change.erases();
        change.entries().forEach(entry -> all.add(new Entered(entry, erases)));
    }

    private @Nullable Object[] row(Entered line) {
        JournalEntry<?> entry = line.entry();
        Ref<?> ref = entry.ref();
        String place = Seal.place(ref, entry.version(), Optional.of(entry.eventName()));
        SealedForm form = line.erased()
                ? SealedForm.bare(entry.event())
                : SealedForm.of(entry.event(), place, () -> subjects.key(ref, place));
        return new @Nullable Object[] {
            ref.type().name(),
            ref.id(),
            entry.version(),
            ref.home().code(),
            entry.eventName(),
            (long) ref.type().event(entry.event()).schemaVersion(),
            form.doc(),
            form.sealed(),
            entry.actor(),
            entry.command().value(),
            entry.moment().occurredAt(),
            entry.moment().recordedAt(),
            Json.lenient().write(entry.decidedBy())
        };
    }

    private static Write emptied(List<Change<?>> erasing) {
        return EMPTIED.of(Saving.rows(erasing, change ->
                new @Nullable Object[] {type(change), change.ref().id(), null}));
    }

    private Write destroyed(List<Change<?>> erasing) {
        return DESTROYED.of(Saving.rows(
                erasing.stream()
                        .filter(change -> subjects.isListed(change.ref()))
                        .toList(),
                JournalWrites::destroyedRow));
    }

    private Write freshKeys(List<@Nullable Object[]> journal, List<Change<?>> erasing) {
        return FRESH.of(new LateRows(journal, () -> keyRows(erasing)), at -> new StaleVersionException("subject key"));
    }

    /** Also one that never had a key is marked as erased. */
    private List<@Nullable Object[]> keyRows(List<Change<?>> erasing) {
        List<@Nullable Object[]> rows = subjects.freshRows();
        erasing.stream()
                .filter(change -> !subjects.isListed(change.ref()))
                .forEach(change -> rows.add(destroyedRow(change)));
        return rows;
    }

    private static @Nullable Object[] destroyedRow(Change<?> change) {
        JournalEntry<?> last = change.entries().get(change.entries().size() - 1);
        return new @Nullable Object[] {
            type(change), change.ref().id(), null, last.moment().recordedAt()
        };
    }

    private static String type(Change<?> change) {
        return change.ref().type().name();
    }
}
