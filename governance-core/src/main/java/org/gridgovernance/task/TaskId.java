package org.gridgovernance.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a task.
 *
 * @param value the UUID
 */
public record TaskId(@JsonValue UUID value) implements Id<Task> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {}
}
