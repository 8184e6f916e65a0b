package org.gridgovernance.kernel.id;

import java.util.UUID;

/**
 * The identity of an aggregate: an opaque, time-ordered UUID. Never a national id number, never re-used.
 *
 * @param <A> the aggregate it identifies
 */
public interface Id<A> {
    /** The UUID. */
    UUID value();
}
