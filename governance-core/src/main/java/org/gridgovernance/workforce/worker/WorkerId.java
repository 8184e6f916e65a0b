package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of somebody who serves.
 *
 * @param value the UUID
 */
public record WorkerId(@JsonValue UUID value) implements Id<Worker> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkerId {}
}
