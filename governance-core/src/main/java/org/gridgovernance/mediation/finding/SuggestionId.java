package org.gridgovernance.mediation.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a suggestion to mediate.
 *
 * @param value the UUID
 */
public record SuggestionId(@JsonValue UUID value) implements Id<Suggestion> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SuggestionId {}
}
