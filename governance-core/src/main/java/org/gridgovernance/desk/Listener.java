package org.gridgovernance.desk;

import org.gridgovernance.kernel.Event;
import org.gridgovernance.store.JournalEntry;

/**
 * Hears of an event once it is kept (监听); cannot veto. Events come in the order in which they happened. What it throws
 * is logged by type and goes no further; only a failure of the machine, such as {@link OutOfMemoryError}, reaches the
 * caller once all listeners were told. Called in the thread of the command; must be thread-safe.
 *
 * <p>Implement: yes, one lambda in the builder.
 *
 * @param <E> the event
 */
@FunctionalInterface
public interface Listener<E extends Event> {
    /** It happened. */
    void heard(E event, JournalEntry<?> entry);
}
