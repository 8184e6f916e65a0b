package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a receipt, which is that of its allotment.
 *
 * @param value the UUID
 */
public record ReceiptId(@JsonValue UUID value) implements Id<Receipt> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReceiptId {}
}
