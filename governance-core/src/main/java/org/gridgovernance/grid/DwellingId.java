package org.gridgovernance.grid;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a dwelling.
 *
 * @param value the UUID
 */
public record DwellingId(@JsonValue UUID value) implements Id<Dwelling> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DwellingId {}
}
