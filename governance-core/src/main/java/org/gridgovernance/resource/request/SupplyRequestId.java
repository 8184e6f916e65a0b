package org.gridgovernance.resource.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a supply request.
 *
 * @param value the UUID
 */
public record SupplyRequestId(@JsonValue UUID value) implements Id<SupplyRequest> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SupplyRequestId {}
}
