package org.gridgovernance.store;

import java.util.List;
import java.util.Map;
import org.gridgovernance.store.type.Ref;

/**
 * All a transaction writes: all of it or nothing. Immutable.
 *
 * @param changes what happened, one entry an aggregate
 * @param guards aggregates that were only read, and the version that must still stand when this is written
 * @param commands the commands to remember
 */
public record Changes(List<Change<?>> changes, Map<Ref<?>, Long> guards, List<CommandRecord> commands) {
    /** Copies all parts. */
    public Changes {
        changes = List.copyOf(changes);
        guards = Map.copyOf(guards);
        commands = List.copyOf(commands);
    }

    /** One change and nothing else. */
    public static Changes of(Change<?>... changes) {
        return new Changes(List.of(changes), Map.of(), List.of());
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return changes.isEmpty() && commands.isEmpty();
    }
}
