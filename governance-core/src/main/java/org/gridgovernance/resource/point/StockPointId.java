package org.gridgovernance.resource.point;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a stock point.
 *
 * @param value the UUID
 */
public record StockPointId(@JsonValue UUID value) implements Id<StockPoint> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StockPointId {}
}
