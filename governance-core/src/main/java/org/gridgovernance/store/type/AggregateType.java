package org.gridgovernance.store.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.id.Id;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Change;
import org.jspecify.annotations.Nullable;

/**
 * All a store needs to know of an aggregate: its name, its events and how they fold, its unique keys, its indexes.
 * Reads as the concept's contents. Immutable and thread-safe; compared by identity.
 *
 * @param <A> the aggregate
 */
public final class AggregateType<A extends Aggregate> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final String name;
    private final Class<A> shape;
    private final Map<String, EventType<A, ?>> byName;
    private final Map<Class<?>, EventType<A, ?>> byShape;
    private final List<UniqueKey<A, ?>> keys;
    private final List<Index<A, ?>> indexes;
    private final Function<? super A, ? extends Optional<? extends Id<A>>> successor;
    private final Optional<Belonging<A>> belonging;
    private final boolean confidential;
    private final Optional<Index.Value<A, AreaCode>> addressee;
    private final boolean published;

    private AggregateType(Builder<A> builder) {
        name = builder.name;
        shape = builder.shape;
        byName = Map.copyOf(builder.byName);
        byShape = Map.copyOf(builder.byShape);
        keys = List.copyOf(builder.keys);
        indexes = List.copyOf(builder.indexes);
        successor = builder.successor;
        belonging = builder.belonging;
        confidential = builder.confidential;
        addressee = builder.addressee;
        published = builder.published;
    }

    /**
     * Begins the description of a type.
     *
     * @param name its stable name, lower case, words joined by {@code _}; tables are named after it
     * @param shape the class of its state
     */
    public static <A extends Aggregate> Builder<A> named(String name, Class<A> shape) {
        return new Builder<>(checked(name), shape);
    }

    /** Its stable name. */
    public String name() {
        return name;
    }

    /** The class of its state. */
    public Class<A> shape() {
        return shape;
    }

    /** Its unique keys. */
    public List<UniqueKey<A, ?>> keys() {
        return keys;
    }

    /** Its indexes. */
    public List<Index<A, ?>> indexes() {
        return indexes;
    }

    /** Whether its aggregates belong to accounts, see {@link Builder#ownedBy(Index.Value)}. */
    public boolean belongs() {
        return belonging.isPresent();
    }

    /** The condition that it belongs to that account; empty if it belongs to nobody. */
    public Optional<Condition<A>> ownedBy(String account) {
        return belonging.map(owners -> owners.asks().apply(account));
    }

    /** Whether it belongs to that account in that state. */
    public boolean isOwnedBy(A state, String account) {
        return belonging
                .filter(owners -> owners.accounts().apply(state).contains(account))
                .isPresent();
    }

    /** Whether no role lets one see its aggregates (保密), see {@link Builder#confidential}. */
    public boolean isConfidential() {
        return confidential;
    }

    /** The area to which an aggregate of this type is addressed, if such are: who may read them there sees it too. */
    public Optional<Index.Value<A, AreaCode>> addressee() {
        return addressee;
    }

    /** Whether everybody who holds any role may read it, wherever it is kept (公开目录). */
    public boolean isPublished() {
        return published;
    }

    /** The reference to one of its aggregates. */
    public Ref<A> ref(AreaCode home, UUID id) {
        return new Ref<>(this, home, id);
    }

    /** Who took the place of an aggregate in that state, if another of its type and home did. */
    public Optional<Ref<A>> successor(Ref<A> ref, A state) {
        return successor.apply(state).map(next -> Ref.to(this, ref.home(), next));
    }

    /**
     * The kind of event of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public EventType<A, ?> event(String eventName) {
        return known(byName.get(eventName), eventName);
    }

    /**
     * The kind of this event.
     *
     * @throws IllegalArgumentException if it is none of this type
     */
    public EventType<A, ?> event(Event event) {
        @Nullable EventType<A, ?> exactly = byShape.get(event.getClass());
        return exactly == null ? ofInterface(event) : exactly;
    }

    private EventType<A, ?> ofInterface(Event event) {
        return known(
                byShape.entrySet().stream()
                        .filter(kind -> kind.getKey().isInstance(event))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null),
                event.getClass().getName());
    }

    /** Whether an event of that class, or of one below it, ever happens to it. */
    public boolean knows(Class<? extends Event> kind) {
        return byShape.keySet().stream().anyMatch(kind::isAssignableFrom);
    }

    /** The names of its events. */
    public List<String> eventNames() {
        return byName.keySet().stream().sorted().toList();
    }

    /**
     * The state after an event; after an erasing one nothing personal is left in it.
     *
     * @throws IllegalStateException if the event begins a life already begun, or changes one that has not begun
     */
    public A fold(@Nullable A before, Ref<A> ref, Event event, Moment moment) {
        A after = fold(event(event), before, ref, event, moment);
        return event instanceof Event.Erasing ? erased(after) : after;
    }

    /** The same state with every personal value erased. */
    public A erased(A state) {
        return Json.lenient().erase(state, shape);
    }

    @Override
    public String toString() {
        return name;
    }

    private static <A extends Aggregate, E extends Event> A fold(
            EventType<A, E> type, @Nullable A before, Ref<A> ref, Event event, Moment moment) {
        if (type.begins() != (before == null)) {
            throw new IllegalStateException(type.name() + " does not fit the life of " + ref);
        }
        return type.fold().apply(before, ref, type.shape().cast(event), moment);
    }

    private EventType<A, ?> known(@Nullable EventType<A, ?> type, String what) {
        if (type == null) {
            throw new IllegalArgumentException("no event of " + name + ": " + what);
        }
        return type;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for a store: " + name);
        }
        return name;
    }

    /**
     * Describes a type. Not thread-safe.
     *
     * @param <A> the aggregate
     */
    public static final class Builder<A extends Aggregate> {
        private final String name;
        private final Class<A> shape;
        private final Map<String, EventType<A, ?>> byName = new LinkedHashMap<>();
        private final Map<Class<?>, EventType<A, ?>> byShape = new LinkedHashMap<>();
        private final List<UniqueKey<A, ?>> keys = new ArrayList<>();
        private final List<Index<A, ?>> indexes = new ArrayList<>();
        private Function<? super A, ? extends Optional<? extends Id<A>>> successor = state -> Optional.empty();
        private Optional<Belonging<A>> belonging = Optional.empty();
        private boolean confidential;
        private Optional<Index.Value<A, AreaCode>> addressee = Optional.empty();
        private boolean published;

        private Builder(String name, Class<A> shape) {
            this.name = name;
            this.shape = shape;
        }

        /**
         * Makes the first state.
         *
         * @param <A> the aggregate
         * @param <E> the event
         */
        @FunctionalInterface
        public interface Beginning<A extends Aggregate, E extends Event> {
            /** The state of an aggregate that has just begun. */
            A apply(Ref<A> ref, E event, Moment moment);
        }

        /**
         * Makes the next state.
         *
         * @param <A> the aggregate
         * @param <E> the event
         */
        @FunctionalInterface
        public interface Change<A extends Aggregate, E extends Event> {
            /** The state after the event. */
            A apply(A before, E event, Moment moment);
        }

        /** An event with which a life begins. */
        public <E extends Event> Builder<A> begins(String event, Class<E> kind, Beginning<A, E> first) {
            return add(new EventType<>(event, kind, List.of(), true, (none, ref, e, at) -> first.apply(ref, e, at)));
        }

        /** An event that changes a life that has begun. */
        public <E extends Event> Builder<A> folds(String event, Class<E> kind, Change<A, E> next) {
            return add(new EventType<>(
                    event,
                    kind,
                    List.of(),
                    false,
                    (before, ref, e, at) -> next.apply(Objects.requireNonNull(before), e, at)));
        }

        /** Reads the next older schema version of an event declared before; called once a version, oldest first. */
        public Builder<A> upcasts(String event, UnaryOperator<ObjectNode> step) {
            EventType<A, ?> declared = Objects.requireNonNull(byName.get(event), "declare the event first");
            return replace(upcasting(declared, step));
        }

        /** A unique key. */
        public Builder<A> unique(UniqueKey<A, ?> key) {
            checked(key.name());
            keys.add(key);
            return this;
        }

        /** An index. */
        public Builder<A> index(Index<A, ?> index) {
            checked(index.name());
            indexes.add(index);
            return this;
        }

        /**
         * Another of the same home may take its place, and its state then says which: what a command would do to it is done
         * to the other, and on to the end where that one has a successor too.
         */
        public Builder<A> follows(Function<? super A, ? extends Optional<? extends Id<A>>> next) {
            successor = next;
            return this;
        }

        /**
         * It belongs to the actor whose id this index holds: whoever may not read those of an area, and is not denied it
         * either, finds and sees there what is his own. Declares the index.
         */
        public Builder<A> ownedBy(Index.Value<A, String> account) {
            belonging = Optional.of(Belonging.to(account));
            return index(account);
        }

        /** It belongs to each of the actors whose ids this index holds, as {@link #ownedBy(Index.Value)}. */
        public Builder<A> ownedBy(Index.Many<A, String> accounts) {
            belonging = Optional.of(Belonging.toAny(accounts));
            return index(accounts);
        }

        /**
         * It is addressed to another area (送达): whoever may read this type there sees it, wherever it is kept, unless somebody denies
         * it where it is kept. A search shows it if it asks for what is addressed to areas in which its actor may read.
         */
        public Builder<A> addressedTo(Index.Value<A, AreaCode> area) {
            addressee = Optional.of(area);
            return index(area);
        }

        /** Everybody who holds any role may read it, wherever it is kept (公开目录), unless somebody denies it there: a catalogue. */
        public Builder<A> published() {
            published = true;
            return this;
        }

        /**
         * It is confidential (保密): seen by the actors whose ids this index holds, to whom it belongs, and by those whom a gate
         * of {@link org.gridgovernance.policy.MayReadConfidential} permits; no role opens it. To everybody else it is as if it
         * were not there, also in the answers to commands that name it. Declares the index.
         */
        public Builder<A> confidential(Index.Many<A, String> seenBy) {
            confidential = true;
            return ownedBy(seenBy);
        }

        /** Several indexes. */
        public Builder<A> indexes(Collection<? extends Index<A, ?>> some) {
            some.forEach(this::index);
            return this;
        }

        /**
         * The type.
         *
         * @throws IllegalStateException if no event begins a life, two keys or indexes share a name, or it is confidential and
         *     has a unique key: that a value is taken tells of whoever holds it
         */
        public AggregateType<A> build() {
            long names = keys.stream().map(UniqueKey::name).distinct().count()
                    + indexes.stream().map(Index::name).distinct().count();
            if (names != keys.size() + indexes.size()
                    || byName.values().stream().noneMatch(EventType::begins)) {
                throw new IllegalStateException("the description of " + name + " is not complete or names twice");
            }
            if (confidential && !keys.isEmpty()) {
                throw new IllegalStateException("a key that is taken tells of what is confidential: " + name);
            }
            if (confidential && (published || addressee.isPresent())) {
                throw new IllegalStateException("what is confidential is shown by account alone: " + name);
            }
            return new AggregateType<>(this);
        }

        private Builder<A> add(EventType<A, ?> type) {
            if (byName.containsKey(type.name()) || byShape.containsKey(type.shape())) {
                throw new IllegalStateException("declared twice: " + type.name());
            }
            return replace(type);
        }

        private Builder<A> replace(EventType<A, ?> type) {
            byName.put(type.name(), type);
            byShape.put(type.shape(), type);
            return this;
        }

        private static <A extends Aggregate, E extends Event> EventType<A, E> upcasting(
                EventType<A, E> type, UnaryOperator<ObjectNode> step) {
            List<UnaryOperator<ObjectNode>> steps = new ArrayList<>(type.upcasters());
            steps.add(step);
            return new EventType<>(type.name(), type.shape(), steps, type.begins(), type.fold());
        }
    }
}
