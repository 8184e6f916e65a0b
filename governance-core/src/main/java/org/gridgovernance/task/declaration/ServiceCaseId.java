package org.gridgovernance.task.declaration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a service case.
 *
 * @param value the UUID
 */
public record ServiceCaseId(@JsonValue UUID value) implements Id<ServiceCase> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ServiceCaseId {}
}
