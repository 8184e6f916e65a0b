package org.gridgovernance.resource.allocation;

/**
 * Packs that go from an origin to a destination (运量). Immutable.
 *
 * @param origin the place of the origin in the problem, from 0
 * @param destination the place of the destination in the problem, from 0
 * @param packs how many, at least one
 */
public record Shipment(int origin, int destination, long packs) {}
