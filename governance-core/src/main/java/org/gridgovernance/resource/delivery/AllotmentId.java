package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of an allotment.
 *
 * @param value the UUID
 */
public record AllotmentId(@JsonValue UUID value) implements Id<Allotment> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AllotmentId {}
}
