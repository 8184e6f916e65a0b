package org.gridgovernance.store;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.store.type.Ref;

/**
 * What happened to one aggregate in a transaction: the state before, the state after, the events between. Immutable.
 *
 * @param ref the aggregate
 * @param before what was read; empty for one that begins
 * @param after the state after the last entry
 * @param entries its new events, in order, versions following on; at least one
 * @param <A> the aggregate
 */
public record Change<A extends Aggregate>(
        Ref<A> ref, Optional<Versioned<A>> before, A after, List<JournalEntry<A>> entries) {

    /**
     * Checks that the versions follow on.
     *
     * @throws IllegalArgumentException if they do not, or there is no entry
     */
    public Change {
        entries = List.copyOf(entries);
        long version = before.map(Versioned::version).orElse(0L);
        for (JournalEntry<A> entry : entries) {
            if (entry.version() != ++version) {
                throw new IllegalArgumentException("versions do not follow on: " + ref);
            }
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a change without an event: " + ref);
        }
    }

    /** The version that must still stand; 0 for one that begins. */
    public long expected() {
        return before.map(Versioned::version).orElse(0L);
    }

    /** The version after. */
    public long version() {
        return expected() + entries.size();
    }

    /** Whether one of its events erases. */
    public boolean erases() {
        return entries.stream().anyMatch(entry -> entry.event() instanceof Event.Erasing);
    }
}
