package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.immutables.value.Value;

/** A person comes back to the households of the home that were left through a death (回到原户); follows when a death is revoked. Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#DECEASED}. Of a person who left none through a death nothing changes. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReturnToHouseholds.class)
public interface ReturnToHouseholds extends Command<Resident> {
    /** Who. */
    ResidentId resident();

    /** The day that was told as that of the death. */
    LocalDate diedOn();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReturnToHouseholds.Builder {
        Builder() {}
    }
}
