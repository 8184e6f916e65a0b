package org.gridgovernance.store.type;

import org.gridgovernance.kernel.Aggregate;

/**
 * By what aggregates are counted: a value, each of many values, or the value that held at a time.
 *
 * @param <A> the aggregate
 */
public sealed interface Grouping<A extends Aggregate> permits Index.Value, Index.Many, Grouping.On, Grouping.Through {

    /** What the column holds by which is counted. */
    ColumnKind kind();

    /**
     * Checks that the values can be told apart.
     *
     * @throws IllegalArgumentException if they are personal: a store keeps only digests of them
     */
    default void mustBeOpen() {
        if (kind() == ColumnKind.PERSONAL) {
            throw new IllegalArgumentException(
                    "personal values are kept as digests and cannot be told apart in a count");
        }
    }

    /**
     * By each value that held on a day of a period.
     *
     * @param index the dated values
     * @param when the period, and as known when
     * @param <A> the aggregate
     */
    record On<A extends Aggregate>(Index.Intervals<A, ?> index, When when) implements Grouping<A> {
        @Override
        public ColumnKind kind() {
            return index.kind();
        }
    }

    /**
     * By each value that held on a day of a period, reached through another aggregate: both steps held on that same day.
     *
     * @param join the join
     * @param when the period, and as known when, for both steps
     * @param <A> the aggregate
     */
    record Through<A extends Aggregate>(Index.Joined<A, ?, ?> join, When when) implements Grouping<A> {
        @Override
        public ColumnKind kind() {
            return join.second().kind();
        }
    }
}
