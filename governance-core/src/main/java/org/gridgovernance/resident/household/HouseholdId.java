package org.gridgovernance.resident.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a household.
 *
 * @param value the UUID
 */
public record HouseholdId(@JsonValue UUID value) implements Id<Household> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HouseholdId {}
}
