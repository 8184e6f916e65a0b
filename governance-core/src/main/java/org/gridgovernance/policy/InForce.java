package org.gridgovernance.policy;

/**
 * The one rule in force, and its name. Immutable.
 *
 * @param label its name and version, such as {@code staleness in an emergency/2}
 * @param rule the rule
 * @param <F> the functional interface of the slot
 */
public record InForce<F>(String label, F rule) {}
