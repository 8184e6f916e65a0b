package org.gridgovernance.grid.questionnaire;

/**
 * What a section came to. Immutable.
 *
 * @param section the code of the section
 * @param score 0 to 100, to one decimal
 */
public record SectionScore(String section, double score) {}
