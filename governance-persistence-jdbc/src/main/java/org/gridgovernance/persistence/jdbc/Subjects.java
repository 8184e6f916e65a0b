package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.ErasedSubjectException;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SubjectKey;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** The subjects a transaction has met: their keys are read with their states, and no second time. */
final class Subjects {
    private final Map<Ref<?>, Subject> known = new HashMap<>();
    private final Map<Ref<?>, byte[]> fresh = new HashMap<>();
    private final KeptTypes types;
    private final Seal seal;
    private final OpenKeys keys;

    Subjects(KeptTypes types, Seal seal, OpenKeys keys) {
        this.types = types;
        this.seal = seal;
        this.keys = keys;
    }

    void remember(Ref<?> ref, Subject subject) {
        known.put(ref, subject);
    }

    /** What must be read before these can be written; nothing if they were read in this transaction. */
    List<Query> missing(List<Change<?>> changes) {
        return changes.stream()
                .filter(change -> change.before().isPresent())
                .<Ref<?>>map(Change::ref)
                .filter(ref -> !known.containsKey(ref))
                .collect(Collectors.groupingBy(Ref::type))
                .values()
                .stream()
                .map(this::query)
                .toList();
    }

    private Query query(List<Ref<?>> refs) {
        TypeTables<?> tables = types.of(refs.get(0).type());
        Stream<UUID> ids = refs.stream().map(Ref::id);
        Sql sql = new Sql()
                .add("select s.id, s.home, s.version, k.id, k.wrapped from " + tables.state() + " s left join "
                        + SharedTables.SUBJECT_KEY + " k on k.type = '" + tables.type() + "' and k.id = s.id")
                .add(" where ")
                .among("s.id", Values.of(ColumnType.UUID, ids.toList()));
        return new Query(
                sql,
                row -> remember(
                        tables.ref(row.getString(2), row.getObject(1, UUID.class)),
                        new Subject(row.getLong(3), row.getObject(4) != null, row.getBytes(5))));
    }

    /**
     * Refuses to write to what was erased.
     *
     * @throws ErasedSubjectException if it was erased
     */
    void mustLive(Change<?> change) {
        @Nullable Subject subject = known.get(change.ref());
        if (subject != null && subject.erased()) {
            throw subject.version() == change.expected()
                    ? new ErasedSubjectException(change.ref())
                    : new StaleVersionException(change.ref().toString());
        }
    }

    /** The key of a subject, made now if it has none, to seal something at that place. */
    SubjectKey key(Ref<?> ref, String place) {
        return keys.of(wrapped(ref), place);
    }

    private byte[] wrapped(Ref<?> ref) {
        @Nullable Subject subject = known.get(ref);
        return subject != null && subject.wrapped() != null
                ? subject.wrapped()
                : fresh.computeIfAbsent(ref, any -> seal.newKey());
    }

    boolean isListed(Ref<?> ref) {
        @Nullable Subject subject = known.get(ref);
        return subject != null && subject.listed();
    }

    /** The keys made since the last write. */
    Map<Ref<?>, byte[]> fresh() {
        return fresh;
    }

    /** Remembers what was written. */
    void written(List<Change<?>> changes) {
        changes.forEach(change -> {
            boolean listed = change.erases() || isListed(change.ref()) || fresh.containsKey(change.ref());
            byte @Nullable [] key = change.erases() || !listed ? null : wrapped(change.ref());
            remember(change.ref(), new Subject(change.version(), listed, key));
        });
        fresh.clear();
    }

    /** The fresh keys as rows, in the order of the table. */
    List<@Nullable Object[]> freshRows() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        fresh.forEach((ref, key) -> rows.add(new @Nullable Object[] {ref.type().name(), ref.id(), key, null}));
        return rows;
    }
}
