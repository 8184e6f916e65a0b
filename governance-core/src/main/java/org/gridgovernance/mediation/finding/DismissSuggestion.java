package org.gridgovernance.mediation.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/**
 * Nothing is to be done about it (不采纳). It is raised again only when further tasks come. Refused: {@link
 * FindingReason#SUGGESTION_UNKNOWN}, {@link FindingReason#NOT_OPEN}, {@link FindingReason#BEFORE_LAST_ACT}, faults of the text.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDismissSuggestion.class)
public interface DismissSuggestion extends Command<Suggestion> {
    /** The suggestion, of the same home. */
    SuggestionId suggestion();

    /** Why, 1 to 2,000 characters; name nobody but those it concerns. */
    PersonalText because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDismissSuggestion.Builder {
        Builder() {}
    }
}
