package org.gridgovernance.store.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Timeline;

/**
 * By what an aggregate may be found. Declared once, with the aggregate's type; adapters keep a typed column or a side
 * table for each. Immutable and thread-safe.
 *
 * @param <A> the aggregate
 * @param <V> the values it holds
 */
public sealed interface Index<A extends Aggregate, V> {
    /** Its name: lower case, words joined by {@code _}; a column or table of a store is named after it. */
    String name();

    /** What its column holds. */
    ColumnKind kind();

    /** The plain values of that state, whenever they hold. */
    Stream<IndexValue> values(A state);

    /** What a state says of it. */
    Function<A, ? extends Object> reads();

    /** Whether both states say the same, so that the same is found; one that says it otherwise may still. */
    default boolean saysTheSame(A one, A other) {
        return reads().apply(one).equals(reads().apply(other));
    }

    /** At most one value an aggregate. */
    static <A extends Aggregate, V> Value<A, V> value(
            String name, ColumnKind kind, Function<? super A, Optional<V>> reads) {
        return new Value<>(name, kind, reads::apply);
    }

    /** Any number of values an aggregate, without dates. */
    static <A extends Aggregate, V> Many<A, V> many(
            String name, ColumnKind kind, Function<? super A, ? extends Collection<V>> reads) {
        return new Many<>(name, kind, reads::apply);
    }

    /** Values with both their times, read from a timeline. */
    static <A extends Aggregate, T, V> Intervals<A, V> intervals(
            String name,
            ColumnKind kind,
            Function<? super A, Timeline<T>> reads,
            Function<? super T, Optional<V>> value) {
        return new Intervals<>(name, kind, state -> {
            List<Dated<V>> dated = new ArrayList<>();
            reads.apply(state).entries().forEach(entry -> value.apply(entry.value())
                    .ifPresent(found -> dated.add(entry.saying(found))));
            return dated;
        });
    }

    /**
     * An index of at most one value.
     *
     * @param name its name
     * @param kind what its column holds
     * @param reads reads it from the state
     * @param <A> the aggregate
     * @param <V> the value
     */
    record Value<A extends Aggregate, V>(String name, ColumnKind kind, Function<A, Optional<V>> reads)
            implements Index<A, V>, Grouping<A> {

        /** The plain value of that state. */
        public Optional<IndexValue> of(A state) {
            return reads.apply(state).flatMap(kind::plain);
        }

        @Override
        public Stream<IndexValue> values(A state) {
            return of(state).stream();
        }

        /** Those whose value is this. */
        public Condition<A> is(V value) {
            return in(Set.of(value));
        }

        /** Those whose value is one of these. */
        public Condition<A> in(Collection<? extends V> values) {
            return new Condition.Among<>(this, plain(kind, values));
        }

        /** Those whose value is at least the first and less than the second; an empty bound is open. */
        public Condition<A> between(Optional<V> from, Optional<V> before) {
            return new Condition.Between<>(this, from.flatMap(kind::plain), before.flatMap(kind::plain));
        }

        /** Those without a value. */
        public Condition<A> absent() {
            return new Condition.Absent<>(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * An index of any number of values.
     *
     * @param name its name
     * @param kind what its column holds
     * @param reads reads them from the state
     * @param <A> the aggregate
     * @param <V> the value
     */
    record Many<A extends Aggregate, V>(String name, ColumnKind kind, Function<A, Collection<V>> reads)
            implements Index<A, V>, Grouping<A> {

        /** The plain values of that state. */
        public Set<IndexValue> of(A state) {
            return plain(kind, reads.apply(state));
        }

        @Override
        public Stream<IndexValue> values(A state) {
            return of(state).stream();
        }

        /** Those that have this value. */
        public Condition<A> contains(V value) {
            return containsAny(Set.of(value));
        }

        /** Those that have at least one of these values. */
        public Condition<A> containsAny(Collection<? extends V> values) {
            return new Condition.ContainsAny<>(this, plain(kind, values));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * An index of dated values.
     *
     * @param name its name
     * @param kind what its column holds
     * @param reads reads them from the state
     * @param <A> the aggregate
     * @param <V> the value
     */
    record Intervals<A extends Aggregate, V>(String name, ColumnKind kind, Function<A, List<Dated<V>>> reads)
            implements Index<A, V> {

        /** The plain dated values of that state, in recorded order; dates and instants of the years 1 to 9999. */
        public List<Dated<IndexValue>> of(A state) {
            List<Dated<IndexValue>> plain = new ArrayList<>();
            reads.apply(state)
                    .forEach(entry -> kind.plain(entry.value()).ifPresent(found -> plain.add(within(found, entry))));
            return plain;
        }

        private static Dated<IndexValue> within(IndexValue found, Dated<?> entry) {
            return new Dated<>(
                    found,
                    Reach.of(entry.from()),
                    entry.to().map(Reach::of),
                    Reach.of(entry.knownFrom()),
                    entry.knownTo().map(Reach::of));
        }

        @Override
        public Stream<IndexValue> values(A state) {
            return of(state).stream().map(Dated::value);
        }

        /** Those of which this value held on that date, as known now. */
        public Condition<A> asOf(V value, LocalDate date) {
            return during(value, When.on(date));
        }

        /** Those of which this value held on that date, as known at that instant. */
        public Condition<A> asOf(V value, LocalDate date, Instant asKnown) {
            return during(value, When.on(date).asKnown(asKnown));
        }

        /** Those of which this value held then. */
        public Condition<A> during(V value, When when) {
            return new Condition.Held<>(this, sought(kind, value), when);
        }

        /** Those of which any value held on that date, as known now. */
        public Condition<A> anyAsOf(LocalDate date) {
            return anyDuring(When.on(date));
        }

        /** Those of which any value held then. */
        public Condition<A> anyDuring(When when) {
            return new Condition.Held<>(this, Set.of(), when);
        }

        /** Counts by the value that held on that date, as known now. */
        public Grouping<A> on(LocalDate date) {
            return by(When.on(date));
        }

        /** Counts by each value that held then. */
        public Grouping<A> by(When when) {
            return new Grouping.On<>(this, when);
        }

        /**
         * The one declared join: this value is the id of another aggregate, whose own dated value is asked. Residence →
         * dwelling → grid, so that a split of a grid touches dwellings and not people.
         *
         * @throws IllegalArgumentException if the other type is confidential: who is found tells of it
         */
        public <B extends Aggregate, W> Joined<A, B, W> through(AggregateType<B> type, Intervals<B, W> second) {
            return new Joined<>(this, type, second);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Dated values reached through another aggregate.
     *
     * @param first dated ids of the other aggregate
     * @param type the other aggregate
     * @param second its dated values
     * @param <A> the aggregate that is asked for
     * @param <B> the aggregate between
     * @param <W> the value
     */
    record Joined<A extends Aggregate, B extends Aggregate, W>(
            Intervals<A, ? extends Object> first, AggregateType<B> type, Intervals<B, W> second) {
        /**
         * Checks the type.
         *
         * @throws IllegalArgumentException if it is confidential
         */
        public Joined {
            if (type.isConfidential()) {
                throw new IllegalArgumentException("who is found tells of what is confidential: " + type);
            }
        }

        /** Those of which this value held on that date, as known now. */
        public Condition<A> asOf(W value, LocalDate date) {
            return during(value, When.on(date));
        }

        /** Those of which this value held on that date, as known at that instant. */
        public Condition<A> asOf(W value, LocalDate date, Instant asKnown) {
            return during(value, When.on(date).asKnown(asKnown));
        }

        /** Those of which this value held then. */
        public Condition<A> during(W value, When when) {
            return new Condition.HeldThrough<>(this, sought(second.kind(), value), when);
        }

        /** Those of which any value held on that date, as known now. */
        public Condition<A> anyAsOf(LocalDate date) {
            return anyDuring(When.on(date));
        }

        /** Those of which any value held then. */
        public Condition<A> anyDuring(When when) {
            return new Condition.HeldThrough<>(this, Set.of(), when);
        }

        /** Counts by the value that held on that date, as known now. */
        public Grouping<A> on(LocalDate date) {
            return by(When.on(date));
        }

        /** Counts by each value that held then. */
        public Grouping<A> by(When when) {
            return new Grouping.Through<>(this, when);
        }
    }

    private static Set<IndexValue> sought(ColumnKind kind, Object value) {
        return Set.of(kind.checked(IndexValue.sought(value)));
    }

    private static Set<IndexValue> plain(ColumnKind kind, Collection<?> values) {
        Set<IndexValue> plain = new HashSet<>();
        values.forEach(value -> kind.plain(value).ifPresent(plain::add));
        return Collections.unmodifiableSet(plain);
    }
}
