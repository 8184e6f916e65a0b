package org.gridgovernance.resource.count;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a stock count.
 *
 * @param value the UUID
 */
public record StockCountId(@JsonValue UUID value) implements Id<StockCount> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StockCountId {}
}
