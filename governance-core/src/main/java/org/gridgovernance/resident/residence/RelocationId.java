package org.gridgovernance.resident.residence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a relocation.
 *
 * @param value the UUID
 */
public record RelocationId(@JsonValue UUID value) implements Id<Relocation> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RelocationId {}
}
