package org.gridgovernance.store;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in memory, for tests, trials and small tools: one transaction at a time, nothing survives the
 * process. The measure for every other store. Thread-safe.
 */
public final class MemoryStore implements GovernanceStore {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<AggregateType<?>, NavigableMap<UUID, Found<?>>> states = new HashMap<>();
    private final Map<Ref<?>, List<JournalEntry<?>>> journal = new HashMap<>();
    private final Map<KeyRef<?>, Ref<?>> holders = new HashMap<>();
    private final Map<CommandKey, CommandRecord> commands = new HashMap<>();
    private final MemorySearch search =
            new MemorySearch((type, id) -> ofType(type).get(id));

    /** An empty store. */
    public MemoryStore() {}

    @Override
    public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a transaction is open in this thread");
        }
        lock.lock();
        Session session = new Session();
        boolean kept = false;
        try {
            T result = work.apply(session);
            kept = !session.undone;
            return result;
        } finally {
            if (!kept) {
                session.rollBack();
            }
            lock.unlock();
        }
    }

    @Override
    public Seal seal() {
        return Seal.none();
    }

    private NavigableMap<UUID, Found<?>> ofType(AggregateType<?> type) {
        return states.computeIfAbsent(type, any -> new TreeMap<>(PlainOrder.UUIDS));
    }

    private @Nullable Found<?> at(Ref<?> ref) {
        Found<?> found = ofType(ref.type()).get(ref.id());
        return found != null && found.ref().equals(ref) ? found : null;
    }

    @SuppressWarnings("unchecked")
    private <A extends Aggregate> Collection<Found<A>> all(AggregateType<A> type) {
        return (Collection<Found<A>>) (Collection<?>) ofType(type).values();
    }

    /** One transaction: writes at once, and remembers how to take each write back. */
    private final class Session implements StoreSession {
        private final Deque<Runnable> takingBack = new ArrayDeque<>();
        private boolean undone;

        @Override
        public Gathered gather(Wanted wanted) {
            Map<Ref<?>, Versioned<?>> found = new HashMap<>();
            Map<KeyRef<?>, Ref<?>> held = new HashMap<>();
            Map<CommandKey, CommandRecord> remembered = new HashMap<>();
            Map<Criteria<?>, Page<? extends Found<?>>> pages = new HashMap<>();
            wanted.keys().forEach(key -> read(holders, key, held));
            Stream.concat(wanted.refs().stream(), held.values().stream()).forEach(ref -> {
                Found<?> state = at(ref);
                if (state != null) {
                    found.put(ref, state.versioned());
                }
            });
            wanted.commands().forEach(key -> read(commands, key, remembered));
            wanted.criteria().forEach(criteria -> pages.put(criteria, search(criteria)));
            return new Gathered(remembered, found, held, pages);
        }

        @Override
        public void save(Changes changes) {
            changes.changes().forEach(this::mustLive);
            changes.guards().forEach(this::mustStand);
            changes.changes().forEach(change -> mustStand(change.ref(), change.expected()));
            changes.changes().forEach(this::releaseKeys);
            takeKeys(changes.changes());
            changes.changes().forEach(this::write);
            changes.commands().forEach(this::remember);
            if (changes.changes().stream().anyMatch(Change::erases)) {
                keepDigestsAlone();
            }
        }

        /** What a command said of somebody must go with all else. */
        private void keepDigestsAlone() {
            commands.replaceAll((key, record) -> record.reckoned());
        }

        @Override
        public <A extends Aggregate> Page<Found<A>> search(Criteria<A> criteria) {
            return search.page(all(criteria.type()), criteria);
        }

        @Override
        public <A extends Aggregate> Map<IndexValue, Long> count(Criteria<A> criteria, Grouping<A> by) {
            return search.count(all(criteria.type()), criteria, by);
        }

        @Override
        public <A extends Aggregate> long count(Criteria<A> criteria) {
            return search.count(all(criteria.type()), criteria);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <A extends Aggregate> Stream<JournalEntry<A>> journal(JournalRange<A> range) {
            return states(range)
                    .flatMap(found -> journal.getOrDefault(found.ref(), List.of()).stream())
                    .filter(entry -> entry.version() <= range.upTo()
                            && range.covers(entry.moment().recordedAt()))
                    .map(entry -> (JournalEntry<A>) entry);
        }

        @Override
        public <A extends Aggregate> Stream<Found<A>> states(JournalRange<A> range) {
            return List.copyOf(all(range.type())).stream()
                    .filter(found -> range.area().covers(found.ref().home()))
                    .filter(found -> range.id().map(found.ref().id()::equals).orElse(true));
        }

        @Override
        public <A extends Aggregate> Stream<Trace<A>> traces(AggregateType<A> type, AreaCode area) {
            Stream<Trace<A>> found = states(JournalRange.of(type, area)).flatMap(this::ofState);
            return Stream.of(found, keys(type, area), lines(type, area)).flatMap(some -> some).toList().stream()
                    .sorted(Trace.BY_ID);
        }

        private <A extends Aggregate> Stream<Trace<A>> ofState(Found<A> found) {
            Trace<A> state =
                    new Trace.State<>(found.ref().id(), found.versioned().erased(), Optional.of(found));
            return Stream.concat(
                    Stream.of(state),
                    Trace.Posted.of(found.ref(), found.state(), seal()).filter(posted -> !posted.unique()));
        }

        private <A extends Aggregate> Stream<Trace<A>> keys(AggregateType<A> type, AreaCode area) {
            return holders.entrySet().stream()
                    .filter(held -> held.getKey().type() == type)
                    .filter(held -> at(held.getValue()) == null
                            || area.covers(held.getValue().home()))
                    .map(held -> Trace.Posted.of(held.getKey(), held.getValue().id(), seal()));
        }

        @SuppressWarnings("unchecked")
        private <A extends Aggregate> Stream<Trace<A>> lines(AggregateType<A> type, AreaCode area) {
            return journal.entrySet().stream()
                    .filter(life -> life.getKey().type() == type
                            && area.covers(life.getKey().home()))
                    .flatMap(life -> life.getValue().stream())
                    .map(entry ->
                            new Trace.Line<>(entry.ref().id(), entry.version(), Optional.of((JournalEntry<A>) entry)));
        }

        @Override
        public long forget(Instant before) {
            List<CommandKey> old = commands.values().stream()
                    .filter(record -> record.recordedAt().isBefore(before))
                    .map(CommandRecord::key)
                    .toList();
            old.forEach(key -> put(commands, key, null));
            return old.size();
        }

        @Override
        public void undo() {
            undone = true;
        }

        void rollBack() {
            takingBack.forEach(Runnable::run);
        }

        private void mustStand(Ref<?> ref, long version) {
            Found<?> found = ofType(ref.type()).get(ref.id());
            if ((found == null ? 0 : found.versioned().version()) != version
                    || (found != null && !found.ref().equals(ref))) {
                throw new StaleVersionException(ref.toString());
            }
        }

        private void mustLive(Change<?> change) {
            Found<?> found = at(change.ref());
            if (change.before().isPresent()
                    && found != null
                    && found.versioned().erased()) {
                mustStand(change.ref(), change.expected());
                throw new ErasedSubjectException(change.ref());
            }
        }

        private <A extends Aggregate> void releaseKeys(Change<A> change) {
            change.before().ifPresent(before -> KeyRef.heldBy(change.ref(), before.state())
                    .forEach(key -> put(holders, key, null)));
        }

        private <A extends Aggregate> void write(Change<A> change) {
            Ref<A> ref = change.ref();
            mustBeFindable(ref, change.after());
            put(
                    ofType(ref.type()),
                    ref.id(),
                    new Found<>(ref, new Versioned<>(change.after(), change.version(), change.erases())));
            List<JournalEntry<?>> life = new ArrayList<>(journal.getOrDefault(ref, List.of()));
            life.addAll(change.entries());
            put(
                    journal,
                    ref,
                    change.erases()
                            ? life.stream()
                                    .<JournalEntry<?>>map(JournalEntry::erased)
                                    .toList()
                            : life);
        }

        /** Nothing is posted here, and yet what could not be posted elsewhere is refused. */
        private static <A extends Aggregate> void mustBeFindable(Ref<A> ref, A state) {
            ref.type().indexes().forEach(index -> index.values(state).forEach(Objects::requireNonNull));
        }

        /** By type and key, so that of several that are taken every store names the same one. */
        private void takeKeys(List<Change<?>> changes) {
            List<Map.Entry<KeyRef<?>, Ref<?>>> wanted = new ArrayList<>();
            changes.forEach(change -> wanted(change).forEach(key -> wanted.add(Map.entry(key, change.ref()))));
            wanted.sort(Comparator.comparing((Map.Entry<KeyRef<?>, Ref<?>> one) ->
                            one.getKey().type().name())
                    .thenComparing(one -> one.getKey().key().name()));
            wanted.forEach(one -> take(one.getKey(), one.getValue()));
        }

        private static <A extends Aggregate> Stream<KeyRef<A>> wanted(Change<A> change) {
            return KeyRef.heldBy(change.ref(), change.after());
        }

        private void take(KeyRef<?> key, Ref<?> ref) {
            if (holders.containsKey(key)) {
                throw KeyTakenException.of(key.type(), key.key());
            }
            put(holders, key, ref);
        }

        private void remember(CommandRecord record) {
            if (commands.containsKey(record.key())) {
                throw KeyTakenException.ofCommand();
            }
            put(commands, record.key(), record);
        }

        private <K, V> void put(Map<K, V> map, K key, @Nullable V value) {
            V before = value == null ? map.remove(key) : map.put(key, value);
            takingBack.push(() -> {
                if (before == null) {
                    map.remove(key);
                } else {
                    map.put(key, before);
                }
            });
        }

        private static <K, V> void read(Map<K, V> from, K key, Map<K, V> into) {
            Optional.ofNullable(from.get(key)).ifPresent(value -> into.put(key, value));
        }
    }
}
