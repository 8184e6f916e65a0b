package org.gridgovernance.kernel;

/**
 * A thing with an identity and a life (聚合): state that is only ever the fold of its events. Each declares an {@code
 * id()} of its own type. Implementations are immutable.
 */
public interface Aggregate {
    /** The area it belongs to (归属地): the scope of access, and the key by which a host may shard. */
    AreaCode home();
}
