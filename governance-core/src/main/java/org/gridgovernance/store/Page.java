package org.gridgovernance.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Cursor;

/**
 * A page of answers. Immutable.
 *
 * @param items the answers
 * @param next where the next page begins; empty on the last
 * @param <T> what is answered
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    /** Copies the answers. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page as it would be if these had been written before the question was asked. For criteria that look at one type
     * alone.
     *
     * @param page what was answered
     * @param criteria what was asked
     * @param written aggregates of that type as they stand by now
     * @throws IllegalArgumentException if the criteria pass through another type
     */
    public static <A extends Aggregate> Page<Found<A>> with(
            Page<Found<A>> page, Criteria<A> criteria, Collection<? extends Found<A>> written) {
        if (criteria.types().size() > 1) {
            throw new IllegalArgumentException("looks at more than one type: " + criteria.types());
        }
        return new MemorySearch((type, id) -> null).with(page, criteria, written);
    }

    /** The same page with each answer changed. */
    public <U> Page<U> map(Function<? super T, ? extends U> change) {
        return new Page<>(items.stream().<U>map(change).toList(), next);
    }
}
