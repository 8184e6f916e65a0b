package org.gridgovernance.grid.questionnaire;

/**
 * How an item was marked (评分). Immutable.
 *
 * @param item the code of the item
 * @param points 0, the worst, to the best of its {@link Scale}
 */
public record Mark(String item, int points) {}
