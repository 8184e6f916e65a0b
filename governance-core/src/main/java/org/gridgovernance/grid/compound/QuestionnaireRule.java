package org.gridgovernance.grid.compound;

import org.gridgovernance.grid.questionnaire.Questionnaire;

/** Which questionnaire a compound is assessed by (评估问卷). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface QuestionnaireRule {
    /** The questionnaire for a compound like this on the day of the assessment. */
    Questionnaire questionnaire(CompoundProfile profile);
}
