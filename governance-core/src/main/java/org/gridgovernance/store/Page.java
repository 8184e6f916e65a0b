package org.gridgovernance.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** The same page with each answer changed. */
    public <U> Page<U> map(Function<? super T, ? extends U> change) {
        return new Page<>(items.stream().<U>map(change).toList(), next);
    }
}
