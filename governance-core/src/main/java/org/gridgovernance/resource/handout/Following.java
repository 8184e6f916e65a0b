package org.gridgovernance.resource.handout;

/**
 * What was handed to the one counts as received by the other (领取对象变更): a person was found to be another, or a household was merged
 * into another. Immutable.
 *
 * @param from who received
 * @param to who counts as having received
 */
public record Following(Receiver from, Receiver to) {}
