package org.gridgovernance.resource.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a supply item.
 *
 * @param value the UUID
 */
public record SupplyItemId(@JsonValue UUID value) implements Id<SupplyItem> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SupplyItemId {}
}
