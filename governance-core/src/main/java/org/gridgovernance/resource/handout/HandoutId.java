package org.gridgovernance.resource.handout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a hand-out.
 *
 * @param value the UUID
 */
public record HandoutId(@JsonValue UUID value) implements Id<Handout> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HandoutId {}
}
