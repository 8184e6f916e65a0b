package org.gridgovernance.resource.requisition;

/**
 * So many of the things of an order (物品件数). Immutable.
 *
 * @param number which: its place in the order, from 1
 * @param count how many: more than 0
 */
public record ThingCount(int number, int count) {}
