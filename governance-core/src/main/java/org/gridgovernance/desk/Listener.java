package org.gridgovernance.desk;

import org.gridgovernance.kernel.Event;
import org.gridgovernance.store.JournalEntry;

/**
 * Hears of an event once it is kept (监听); cannot veto. What it throws is logged by type and goes no further. Called in
 * the thread of the command; must be thread-safe.
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
