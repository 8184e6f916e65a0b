package org.gridgovernance.task.demand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a figure that was answered.
 *
 * @param value the UUID
 */
public record FigureId(@JsonValue UUID value) implements Id<Figure> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FigureId {}
}
