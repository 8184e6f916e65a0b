package org.gridgovernance.resource.requisition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a requisition.
 *
 * @param value the UUID
 */
public record RequisitionId(@JsonValue UUID value) implements Id<Requisition> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RequisitionId {}
}
