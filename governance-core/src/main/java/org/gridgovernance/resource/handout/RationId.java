package org.gridgovernance.resource.handout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a ration.
 *
 * @param value the UUID
 */
public record RationId(@JsonValue UUID value) implements Id<Ration> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RationId {}
}
