package org.gridgovernance.resource.asset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a booking; it is kept with its asset.
 *
 * @param value the UUID
 */
public record BookingId(@JsonValue UUID value) implements Id<Booking> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BookingId {}
}
