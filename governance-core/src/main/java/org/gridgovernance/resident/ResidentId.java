package org.gridgovernance.resident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a resident.
 *
 * @param value the UUID
 */
public record ResidentId(@JsonValue UUID value) implements Id<Resident> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResidentId {}
}
