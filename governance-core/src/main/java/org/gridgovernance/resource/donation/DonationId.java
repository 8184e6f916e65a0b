package org.gridgovernance.resource.donation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a donation.
 *
 * @param value the UUID
 */
public record DonationId(@JsonValue UUID value) implements Id<Donation> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DonationId {}
}
