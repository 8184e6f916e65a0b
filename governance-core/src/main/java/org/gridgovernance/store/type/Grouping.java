package org.gridgovernance.store.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.Aggregate;

/**
 * By what aggregates are counted: a value, each of many values, or the value that held on a date.
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
     * By the value that held on a date.
     *
     * @param index the dated values
     * @param date the date
     * @param asKnown as known at that instant; empty for now
     * @param <A> the aggregate
     */
    record On<A extends Aggregate>(Index.Intervals<A, ?> index, LocalDate date, Optional<Instant> asKnown)
            implements Grouping<A> {
        /** Brings the times within reach. */
        public On {
            date = Reach.of(date);
            asKnown = asKnown.map(Reach::of);
        }

        @Override
        public ColumnKind kind() {
            return index.kind();
        }
    }

    /**
     * By the value that held on a date, reached through another aggregate.
     *
     * @param join the join
     * @param date the date
     * @param asKnown as known at that instant; empty for now
     * @param <A> the aggregate
     */
    record Through<A extends Aggregate>(Index.Joined<A, ?, ?> join, LocalDate date, Optional<Instant> asKnown)
            implements Grouping<A> {
        /** Brings the times within reach. */
        public Through {
            date = Reach.of(date);
            asKnown = asKnown.map(Reach::of);
        }

        @Override
        public ColumnKind kind() {
            return join.second().kind();
        }
    }
}
