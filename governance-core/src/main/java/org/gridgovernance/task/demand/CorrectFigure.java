package org.gridgovernance.task.demand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.SortedMap;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/**
 * A figure on record was mistaken; whoever asks next gets the corrected one (更正). Answers given before stay what they were.
 * Refused: {@link DemandReason#FIGURE_UNKNOWN}, {@link DemandReason#VALUES_MALFORMED}, {@link
 * DemandReason#VALUES_MISSING}, {@link DemandReason#OUT_OF_ORDER}, faults of the words: {@link
 * org.gridgovernance.kernel.personal.PersonalReason#TEXT_TOO_LONG}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCorrectFigure.class)
public interface CorrectFigure extends Command<Figure> {
    /** The figure. */
    FigureId figure();

    /** The numbers, by what is counted, as with {@link AnswerDemand}; at least one. */
    @Value.NaturalOrder
    SortedMap<String, Long> values();

    /** Why, at most 2,000 characters. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCorrectFigure.Builder {
        Builder() {}
    }
}
