package org.gridgovernance.grid.compound;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a compound.
 *
 * @param value the UUID
 */
public record CompoundId(@JsonValue UUID value) implements Id<Compound> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CompoundId {}
}
