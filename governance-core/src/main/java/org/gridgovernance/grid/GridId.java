package org.gridgovernance.grid;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a grid.
 *
 * @param value the UUID
 */
public record GridId(@JsonValue UUID value) implements Id<Grid> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GridId {}
}
