package org.gridgovernance.mediation.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Somebody sees to it (采纳): offers mediation, or settles it in another way. Whether a case comes of it is told nowhere. Refused:
 * {@link FindingReason#SUGGESTION_UNKNOWN}, {@link FindingReason#NOT_OPEN}, {@link FindingReason#BEFORE_LAST_ACT}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableTakeUpSuggestion.class)
public interface TakeUpSuggestion extends Command<Suggestion> {
    /** The suggestion, of the same home. */
    SuggestionId suggestion();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableTakeUpSuggestion.Builder {
        Builder() {}
    }
}
