package org.gridgovernance.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Gathered;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction has read and is going to write: later commands of a chunk, and reactions, see what earlier ones
 * did. Each step can be taken back. For one thread.
 */
final class Workspace implements Facts {
    private final StoreSession session;
    private final Map<Ref<?>, Optional<Versioned<?>>> states = new HashMap<>();
    private final Map<KeyRef<?>, Optional<Ref<?>>> holders = new HashMap<>();
    private final Map<CommandKey, Optional<CommandRecord>> commands = new HashMap<>();
    private final Map<Criteria<?>, Page<? extends Found<?>>> pages = new HashMap<>();
    private final Map<Ref<?>, Pending<?>> pending = new LinkedHashMap<>();
    private final List<JournalEntry<?>> entries = new ArrayList<>();
    private final Map<Ref<?>, Long> guards = new HashMap<>();
    private final List<CommandRecord> records = new ArrayList<>();
    private final Deque<Runnable> takingBack = new ArrayDeque<>();
    private final Set<Criteria<?>> asked = new HashSet<>();
    private final Set<Ref<?>> held = new HashSet<>();

    Workspace(StoreSession session) {
        this.session = session;
    }

    private record Pending<A extends Aggregate>(
            Optional<Versioned<A>> before, A after, List<JournalEntry<A>> entries) {}

    /** Reads what is wanted and not read yet. */
    void gather(Wanted wanted) {
        Wanted missing = new Wanted();
        wanted.commands().stream().filter(key -> !commands.containsKey(key)).forEach(missing::command);
        wanted.refs().stream().filter(ref -> !states.containsKey(ref)).forEach(missing::ref);
        wanted.held().stream().filter(held::add).forEach(missing::held);
        wanted.keys().stream().filter(key -> !holders.containsKey(key)).forEach(missing::key);
        wanted.criteria().stream().filter(asked::add).forEach(missing::page);
        if (!missing.isEmpty()) {
            keep(missing, session.gather(missing));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends Aggregate> Optional<A> find(Ref<A> ref) {
        return read(ref).map(Versioned::state);
    }

    @SuppressWarnings("unchecked")
    <A extends Aggregate> Optional<Versioned<A>> read(Ref<A> ref) {
        return wanted(states.get(ref), ref).map(found -> (Versioned<A>) found);
    }

    /** The same, where one that begins was never read. */
    @SuppressWarnings("unchecked")
    <A extends Aggregate> Optional<Versioned<A>> soFar(Ref<A> ref) {
        return states.getOrDefault(ref, Optional.empty()).map(found -> (Versioned<A>) found);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends Aggregate> Optional<Found<A>> holder(KeyRef<A> key) {
        return wanted(holders.get(key), key.type() + "." + key.key())
                .map(ref -> (Ref<A>) ref)
                .flatMap(ref -> read(ref).map(state -> new Found<>(ref, state)));
    }

    /** As it will be once all is written; where that cannot be told, the transaction was too long. */
    @Override
    @SuppressWarnings("unchecked")
    public <A extends Aggregate> Page<Found<A>> page(Criteria<A> criteria) {
        Page<Found<A>> read = (Page<Found<A>>) wanted(pages.get(criteria), "a page of " + criteria.type());
        Set<AggregateType<?>> touched = pending.keySet().stream().map(Ref::type).collect(Collectors.toSet());
        if (Collections.disjoint(touched, criteria.types())) {
            return read;
        }
        if (criteria.types().size() > 1) {
            throw new UnwrittenException("not on a page yet, since not written yet: " + criteria.type());
        }
        return Page.with(read, criteria, written(criteria.type()));
    }

    @SuppressWarnings("unchecked")
    private <A extends Aggregate> List<Found<A>> written(AggregateType<A> type) {
        return pending.keySet().stream()
                .filter(ref -> ref.type() == type)
                .map(ref -> (Ref<A>) ref)
                .map(ref -> new Found<>(ref, read(ref).orElseThrow()))
                .toList();
    }

    /** Who took whose place, of those that were read. */
    Map<UUID, UUID> successors(Collection<Ref<?>> refs) {
        Map<UUID, UUID> successors = new HashMap<>();
        refs.forEach(ref -> successor(ref).ifPresent(next -> successors.put(ref.id(), next.id())));
        return successors;
    }

    /** Those of them of whom another took the place must still say so when all is written. */
    void guardMarks(Collection<Ref<?>> refs) {
        refs.stream().filter(ref -> successor(ref).isPresent()).forEach(this::guard);
    }

    private <A extends Aggregate> Optional<Ref<A>> successor(Ref<A> ref) {
        return soFar(ref).flatMap(found -> ref.type().successor(ref, found.state()));
    }

    Optional<CommandRecord> remembered(CommandKey key) {
        return commands.getOrDefault(key, Optional.empty());
    }

    /** The next entry of that aggregate becomes part of what is written. */
    <A extends Aggregate> JournalEntry<A> append(Ref<A> ref, Stamp stamp, Event event) {
        Optional<Versioned<A>> before = soFar(ref);
        long version = before.map(Versioned::version).orElse(0L) + 1;
        JournalEntry<A> entry = stamp.entry(ref, version, event);
        @Nullable A old = before.map(Versioned::state).orElse(null);
        A after = ref.type().fold(old, ref, event, entry.moment());
        hold(ref, before, after, entry);
        if (old == null || !KeyRef.saysTheSame(ref.type(), old, after)) {
            before.ifPresent(
                    state -> KeyRef.heldBy(ref, state.state()).forEach(key -> put(holders, key, Optional.empty())));
            KeyRef.heldBy(ref, after).forEach(key -> put(holders, key, Optional.of(ref)));
        }
        boolean erased =
                event instanceof Event.Erasing || before.map(Versioned::erased).orElse(false);
        put(states, ref, Optional.of(new Versioned<>(after, version, erased)));
        add(entries, entry);
        return entry;
    }

    /** The life of that aggregate up to a version, with what is going to be written. */
    @SuppressWarnings("unchecked")
    <A extends Aggregate> List<JournalEntry<A>> life(Ref<A> ref, long version) {
        Pending<A> coming = (Pending<A>) pending.get(ref);
        Stream<JournalEntry<A>> unwritten = coming == null ? Stream.empty() : coming.entries().stream();
        try (Stream<JournalEntry<A>> written =
                session.journal(JournalRange.of(ref).upTo(version))) {
            return Stream.concat(written, unwritten.filter(entry -> entry.version() <= version))
                    .toList();
        }
    }

    /** That aggregate must still be what was read when all is written. */
    void guard(Ref<?> ref) {
        put(guards, ref, read(ref).map(Versioned::version).orElse(0L));
    }

    void remember(CommandRecord record) {
        add(records, record);
        put(commands, record.key(), Optional.of(record));
    }

    /** How many answers are going to be written so far. */
    int answers() {
        return records.size();
    }

    /** Whether that command was answered in this transaction, after so many others. */
    boolean isAnsweredAfter(int others, CommandKey key) {
        return records.stream().skip(others).anyMatch(record -> record.key().equals(key));
    }

    int mark() {
        return takingBack.size();
    }

    void takeBackTo(int mark) {
        while (takingBack.size() > mark) {
            takingBack.pop().run();
        }
    }

    Changes changes() {
        Map<Ref<?>, Long> onlyRead = new HashMap<>(guards);
        onlyRead.keySet().removeAll(pending.keySet());
        return new Changes(
                pending.entrySet().stream()
                        .<Change<?>>map(each -> change(each.getKey(), each.getValue()))
                        .toList(),
                onlyRead,
                records);
    }

    /** What is going to be written, in the order it happened. */
    List<JournalEntry<?>> entries() {
        return List.copyOf(entries);
    }

    /** A page was looked at in which something of this transaction is missing. */
    static final class UnwrittenException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        UnwrittenException(String message) {
            super(message);
        }
    }

    private static <T> T wanted(@Nullable T read, Object what) {
        if (read == null) {
            throw new IllegalStateException("not wanted: " + what);
        }
        return read;
    }

    @SuppressWarnings("unchecked")
    private <A extends Aggregate> void hold(Ref<A> ref, Optional<Versioned<A>> before, A after, JournalEntry<A> entry) {
        Pending<A> earlier = (Pending<A>) pending.get(ref);
        put(
                pending,
                ref,
                earlier == null
                        ? new Pending<>(before, after, List.of(entry))
                        : new Pending<>(
                                earlier.before(),
                                after,
                                Stream.concat(earlier.entries().stream(), Stream.of(entry))
                                        .toList()));
    }

    @SuppressWarnings("unchecked")
    private static <A extends Aggregate> Change<A> change(Ref<?> ref, Pending<A> pending) {
        return new Change<>((Ref<A>) ref, pending.before(), pending.after(), pending.entries());
    }

    private void keep(Wanted wanted, Gathered found) {
        wanted.commands()
                .forEach(key ->
                        commands.put(key, Optional.ofNullable(found.commands().get(key))));
        wanted.keys()
                .forEach(key ->
                        holders.put(key, Optional.ofNullable(found.holders().get(key))));
        wanted.refs().forEach(ref -> states.putIfAbsent(ref, Optional.empty()));
        found.states().forEach(this::keep);
        found.pages().values().stream()
                .flatMap(page -> page.items().stream())
                .forEach(item -> keep(item.ref(), item.versioned()));
        pages.putAll(found.pages());
        found.pages().values().stream().flatMap(page -> page.items().stream()).forEach(this::keep);
    }

    /** What stands on a page has been read. */
    private void keep(Found<?> item) {
        states.putIfAbsent(item.ref(), Optional.of(item.versioned()));
    }

    private void keep(Ref<?> ref, Versioned<?> state) {
        if (!pending.containsKey(ref)) {
            states.put(ref, Optional.of(state));
        }
    }

    private <T> void add(List<T> list, T last) {
        list.add(last);
        takingBack.push(() -> list.remove(list.size() - 1));
    }

    private <K, V> void put(Map<K, V> map, K key, V value) {
        V before = map.put(key, value);
        takingBack.push(() -> {
            if (before == null) {
                map.remove(key);
            } else {
                map.put(key, before);
            }
        });
    }
}
