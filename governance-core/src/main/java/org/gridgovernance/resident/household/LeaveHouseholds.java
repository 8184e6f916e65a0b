package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.immutables.value.Value;

/**
 * A person leaves every household of the home (离开全部户), on the day it occurred; who died, moved away or was erased on that
 * day, whatever was told for later. Follows when a person does. Households of other homes stay as they are. Refused: {@link
 * ResidentReason#RESIDENT_UNKNOWN}. Warned of: {@link HouseholdReason#WITHOUT_HEAD}. Of a person in no household nothing changes.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableLeaveHouseholds.class)
public interface LeaveHouseholds extends Command<Resident> {
    /** Who. */
    ResidentId resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableLeaveHouseholds.Builder {
        Builder() {}
    }
}
