package org.gridgovernance.task.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of an override of the duty list.
 *
 * @param value the UUID
 */
public record DutyOverrideId(@JsonValue UUID value) implements Id<DutyOverride> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DutyOverrideId {}
}
