package org.gridgovernance.store;

import java.util.Map;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/**
 * What a store had of what was {@link Wanted}; what is missing is not there. Immutable.
 *
 * @param commands the remembered commands
 * @param states the aggregates, those found by unique key among them
 * @param holders who holds the wanted values of unique keys
 * @param pages the first pages of the questions
 */
public record Gathered(
        Map<CommandKey, CommandRecord> commands,
        Map<Ref<?>, Versioned<?>> states,
        Map<KeyRef<?>, Ref<?>> holders,
        Map<Criteria<?>, Page<? extends Found<?>>> pages) {
    /** Copies all parts. */
    public Gathered {
        commands = Map.copyOf(commands);
        states = Map.copyOf(states);
        holders = Map.copyOf(holders);
        pages = Map.copyOf(pages);
    }
}
