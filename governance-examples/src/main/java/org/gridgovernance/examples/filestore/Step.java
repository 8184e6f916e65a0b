package org.gridgovernance.examples.filestore;

import java.time.Instant;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;

/** What a transaction did, one step after the other. */
sealed interface Step {

    /** Whether personal values are gone with it. */
    default boolean erases() {
        return false;
    }

    /** It saved changes. */
    record Saved(Changes changes) implements Step {
        @Override
        public boolean erases() {
            return changes.changes().stream().anyMatch(Change::erases);
        }
    }

    /** It forgot old commands. */
    record Forgot(Instant before) implements Step {}
}
