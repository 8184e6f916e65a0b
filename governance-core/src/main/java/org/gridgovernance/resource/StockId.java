package org.gridgovernance.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a stock.
 *
 * @param value the UUID
 */
public record StockId(@JsonValue UUID value) implements Id<Stock> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StockId {}
}
