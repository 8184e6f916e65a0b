package org.gridgovernance.grid.map;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a grid map.
 *
 * @param value the UUID
 */
public record GridMapId(@JsonValue UUID value) implements Id<GridMap> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GridMapId {}
}
