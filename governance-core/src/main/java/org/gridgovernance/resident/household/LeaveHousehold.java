package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.ResidentId;
import org.immutables.value.Value;

/** Somebody leaves a household (离户). Refused: {@link HouseholdReason#HOUSEHOLD_UNKNOWN}, {@link HouseholdReason#DISSOLVED}, {@link HouseholdReason#NOT_A_MEMBER} now or on that date. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableLeaveHousehold.class)
public interface LeaveHousehold extends Command<Household> {
    /** The household. */
    HouseholdId household();

    /** Who. */
    ResidentId resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableLeaveHousehold.Builder {
        Builder() {}
    }
}
