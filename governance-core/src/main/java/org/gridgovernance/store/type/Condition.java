package org.gridgovernance.store.type;

import java.util.Optional;
import java.util.Set;
import org.gridgovernance.kernel.Aggregate;

/**
 * One condition of {@link Criteria}, made by an {@link Index}. Closed: an adapter translates each once.
 *
 * @param <A> the aggregate
 */
public sealed interface Condition<A extends Aggregate> {

    /**
     * The value is one of these.
     *
     * @param index the index
     * @param values the values; none matches nothing
     * @param <A> the aggregate
     */
    record Among<A extends Aggregate>(Index.Value<A, ?> index, Set<IndexValue> values) implements Condition<A> {}

    /**
     * The value is at least {@code from} and less than {@code before}.
     *
     * @param index the index, not of personal values
     * @param from lower bound, included
     * @param before upper bound, excluded
     * @param <A> the aggregate
     */
    record Between<A extends Aggregate>(Index.Value<A, ?> index, Optional<IndexValue> from, Optional<IndexValue> before)
            implements Condition<A> {
        /**
         * Checks the index.
         *
         * @throws IllegalArgumentException if the index holds personal values
         */
        public Between {
            if (index.kind() == ColumnKind.PERSONAL) {
                throw new IllegalArgumentException("personal values have no order: " + index.name());
            }
        }
    }

    /**
     * There is no value.
     *
     * @param index the index
     * @param <A> the aggregate
     */
    record Absent<A extends Aggregate>(Index.Value<A, ?> index) implements Condition<A> {}

    /**
     * At least one of these is among the values.
     *
     * @param index the index
     * @param values the values; none matches nothing
     * @param <A> the aggregate
     */
    record ContainsAny<A extends Aggregate>(Index.Many<A, ?> index, Set<IndexValue> values) implements Condition<A> {}

    /**
     * A value held on a day of a period.
     *
     * @param index the index
     * @param values one of these; none asks for any value
     * @param when the period, and as known when
     * @param <A> the aggregate
     */
    record Held<A extends Aggregate>(Index.Intervals<A, ?> index, Set<IndexValue> values, When when)
            implements Condition<A> {}

    /**
     * A value held on a day of a period, reached through another aggregate: both steps held on that same day.
     *
     * @param join the join
     * @param values one of these; none asks for any value
     * @param when the period, and as known when, for both steps
     * @param <A> the aggregate
     */
    record HeldThrough<A extends Aggregate>(Index.Joined<A, ?, ?> join, Set<IndexValue> values, When when)
            implements Condition<A> {}
}
