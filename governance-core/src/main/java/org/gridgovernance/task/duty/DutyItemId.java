package org.gridgovernance.task.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a duty item.
 *
 * @param value the UUID
 */
public record DutyItemId(@JsonValue UUID value) implements Id<DutyItem> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DutyItemId {}
}
