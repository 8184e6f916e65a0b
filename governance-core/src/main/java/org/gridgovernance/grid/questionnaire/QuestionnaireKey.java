package org.gridgovernance.grid.questionnaire;

/**
 * Which questionnaire (问卷版本): scores by another one, or another version, are not comparable. Immutable.
 *
 * @param id its name, of the form of {@link Questionnaire}
 * @param version from 1 on
 */
public record QuestionnaireKey(String id, int version) {
    @Override
    public String toString() {
        return id + "/" + version;
    }
}
