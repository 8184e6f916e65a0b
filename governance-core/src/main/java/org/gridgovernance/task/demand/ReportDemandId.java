package org.gridgovernance.task.demand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a report demand.
 *
 * @param value the UUID
 */
public record ReportDemandId(@JsonValue UUID value) implements Id<ReportDemand> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportDemandId {}
}
