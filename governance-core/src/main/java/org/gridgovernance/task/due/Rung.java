package org.gridgovernance.task.due;

import org.gridgovernance.task.calendar.Term;

/**
 * A rung of the ladder (督办层级): who is told of a late task, and how long after it was due. Immutable.
 *
 * @param after how long after it was due
 * @param zh who, in Chinese, 1 to 40 characters
 * @param en who, in English, 1 to 100 characters
 */
public record Rung(Term after, String zh, String en) {}
