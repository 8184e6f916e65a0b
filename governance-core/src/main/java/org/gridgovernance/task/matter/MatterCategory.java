package org.gridgovernance.task.matter;

/**
 * A category of matters (事项大类). Immutable.
 *
 * @param code its code, of one word
 * @param zh what it is called in Chinese, 1 to 200 characters
 * @param en what it is called in English, 1 to 200 characters
 */
public record MatterCategory(MatterCode code, String zh, String en) {}
