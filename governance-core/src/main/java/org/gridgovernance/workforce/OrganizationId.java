package org.gridgovernance.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of an organisation.
 *
 * @param value the UUID
 */
public record OrganizationId(@JsonValue UUID value) implements Id<Organization> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganizationId {}
}
