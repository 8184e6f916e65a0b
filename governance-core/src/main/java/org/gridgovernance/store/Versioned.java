package org.gridgovernance.store;

/**
 * A state and how many events made it. Immutable.
 *
 * @param state the state
 * @param version the number of its events, at least 1
 * @param erased whether its personal values were erased
 * @param <A> the aggregate
 */
public record Versioned<A>(A state, long version, boolean erased) {}
