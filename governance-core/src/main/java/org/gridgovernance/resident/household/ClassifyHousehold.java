package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** A household is of that kind (变更户别), and who answers for it if it is a collective one. Refused: {@link HouseholdReason#HOUSEHOLD_UNKNOWN}, {@link HouseholdReason#DISSOLVED}, {@link HouseholdReason#ORGANIZATION_MISSING}, faults of the name. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableClassifyHousehold.class)
public interface ClassifyHousehold extends Command<Household> {
    /** The household. */
    HouseholdId household();

    /** Who answers for it; empty for a family household. */
    Optional<Collective> collective();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableClassifyHousehold.Builder {
        Builder() {}
    }
}
