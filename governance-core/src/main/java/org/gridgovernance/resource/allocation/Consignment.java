package org.gridgovernance.resource.allocation;

/**
 * Packs of a lot that go to who needs them (调拨明细). Immutable.
 *
 * @param from the lot, as in the question
 * @param to the demand, as in the question
 * @param packs how many, at least one
 */
public record Consignment(Supply from, Demand to, long packs) {}
