package org.gridgovernance.grid.compound;

import java.util.List;
import org.gridgovernance.grid.questionnaire.Mark;
import org.gridgovernance.grid.questionnaire.QuestionnaireKey;
import org.gridgovernance.grid.questionnaire.Scores;

/**
 * How a compound was found on a day (评估); it counts until the next one. Immutable.
 *
 * @param questionnaire what was asked
 * @param marks how each item was marked
 * @param scores what that came to
 */
public record Assessment(QuestionnaireKey questionnaire, List<Mark> marks, Scores scores) {
    /** Copies the marks. */
    public Assessment {
        marks = List.copyOf(marks);
    }

    boolean hasMarked(String item) {
        return marks.stream().anyMatch(mark -> mark.item().equals(item));
    }
}
