package org.gridgovernance.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/**
 * One thing a store holds of an aggregate, as it stands there, whether it can be read or not: what {@link StoreAudit}
 * compares. Immutable.
 *
 * @param <A> the aggregate
 */
public sealed interface Trace<A extends Aggregate> {
    /** The order of ids in which a store hands traces out: by unsigned bytes. */
    Comparator<Trace<?>> BY_ID = Comparator.comparing(Trace::id, PlainOrder.UUIDS);

    /** The id of the aggregate. */
    UUID id();

    /**
     * A stored state.
     *
     * @param id the id of the aggregate
     * @param erased whether its personal values are marked as erased
     * @param found the state; empty if it cannot be read
     * @param <A> the aggregate
     */
    record State<A extends Aggregate>(UUID id, boolean erased, Optional<Found<A>> found) implements Trace<A> {}

    /**
     * A line of the journal.
     *
     * @param id the id of the aggregate
     * @param version the version it bears
     * @param entry what it says; empty if it cannot be read
     * @param <A> the aggregate
     */
    record Line<A extends Aggregate>(UUID id, long version, Optional<JournalEntry<A>> entry) implements Trace<A> {}

    /**
     * A value under which the aggregate is found.
     *
     * @param id the id of the aggregate
     * @param index the name of the index or unique key
     * @param unique whether it is a unique key
     * @param columns what the columns hold, as text, of a personal value its digest: of a key the home in which it is
     *     unique and the value; of a dated value its place in the list, the value, the dates and the instants, an open
     *     end as an empty text; else the value alone
     * @param <A> the aggregate
     */
    record Posted<A extends Aggregate>(UUID id, String index, boolean unique, List<String> columns)
            implements Trace<A> {
        /** Copies the columns. */
        public Posted {
            columns = List.copyOf(columns);
        }

        /** All values under which that state must be found. */
        public static <A extends Aggregate> Stream<Posted<A>> of(Ref<A> ref, A state, Seal seal) {
            return Stream.concat(
                    KeyRef.heldBy(ref, state).map(key -> of(key, ref.id(), seal)),
                    ref.type().indexes().stream().flatMap(index -> ofIndex(ref, state, seal, index)));
        }

        /** The value of a unique key, held by the aggregate of that id. */
        public static <A extends Aggregate> Posted<A> of(KeyRef<?> key, UUID id, Seal seal) {
            String value = column(seal, key.type(), key.key().name(), key.value());
            return new Posted<>(id, key.key().name(), true, List.of(key.home().code(), value));
        }

        private static <A extends Aggregate> Stream<Posted<A>> ofIndex(
                Ref<A> ref, A state, Seal seal, Index<A, ?> index) {
            return columns(state, index, value -> column(seal, ref.type(), index.name(), value))
                    .map(columns -> new Posted<>(ref.id(), index.name(), false, columns));
        }

        private static <A extends Aggregate> Stream<List<String>> columns(A state, Index<A, ?> index, Column column) {
            if (index instanceof Index.Intervals<A, ?> intervals) {
                List<Dated<IndexValue>> dated = intervals.of(state);
                return IntStream.range(0, dated.size()).mapToObj(at -> line(at, dated.get(at), column));
            }
            Stream<IndexValue> values = index instanceof Index.Many<A, ?> many
                    ? many.of(state).stream()
                    : ((Index.Value<A, ?>) index).of(state).stream();
            return values.map(value -> List.of(column.of(value)));
        }

        private static List<String> line(long at, Dated<IndexValue> dated, Column column) {
            return List.of(
                    String.valueOf(at),
                    column.of(dated.value()),
                    dated.from().toString(),
                    dated.to().map(Object::toString).orElse(""),
                    dated.knownFrom().toString(),
                    dated.knownTo().map(Object::toString).orElse(""));
        }

        private static String column(Seal seal, AggregateType<?> type, String name, IndexValue value) {
            return seal.column(Seal.purpose(type, name), value).toString();
        }

        /** A value as its column holds it. */
        private interface Column {
            String of(IndexValue value);
        }
    }
}
