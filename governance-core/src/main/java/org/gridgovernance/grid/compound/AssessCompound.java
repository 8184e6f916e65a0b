package org.gridgovernance.grid.compound;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.grid.questionnaire.Mark;
import org.gridgovernance.grid.questionnaire.QuestionnaireKey;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Assess a compound as of the day it occurred (小区评估): every item of the questionnaire in force is marked. An assessment of the
 * same day takes the place of that before. Refused: {@link CompoundReason#COMPOUND_UNKNOWN}, {@link
 * CompoundReason#COMPOUND_RETIRED}, {@link CompoundReason#BEFORE_RECORDED}, {@link CompoundReason#OTHER_QUESTIONNAIRE},
 * faults of the marks: {@link org.gridgovernance.grid.questionnaire.QuestionnaireReason}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAssessCompound.class)
public interface AssessCompound extends Command<Compound> {
    /** The compound. */
    CompoundId compound();

    /** Which questionnaire was filled in; must be the one in force. */
    QuestionnaireKey questionnaire();

    /** How each item was marked. */
    List<Mark> marks();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAssessCompound.Builder {
        Builder() {}
    }
}
