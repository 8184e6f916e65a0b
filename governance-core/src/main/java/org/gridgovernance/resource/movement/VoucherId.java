package org.gridgovernance.resource.movement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a voucher.
 *
 * @param value the UUID
 */
public record VoucherId(@JsonValue UUID value) implements Id<Voucher> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VoucherId {}
}
