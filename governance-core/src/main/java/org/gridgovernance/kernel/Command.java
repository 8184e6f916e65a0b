package org.gridgovernance.kernel;

import java.time.Instant;

/**
 * What somebody wants done (命令): an immutable value, readable as JSON, the only way to change anything.
 *
 * @param <A> the aggregate the answer shows
 */
public interface Command<A extends Aggregate> {
    /** The client's name for it; sent again with the same content, it gets the same answer. */
    CommandId commandId();

    /** When it happened in the world, UTC, kept to the microsecond; dated facts and deadlines count from it. */
    Instant occurredAt();

    /** The area whose aggregates it touches; one command stays inside one home. */
    AreaCode home();
}
