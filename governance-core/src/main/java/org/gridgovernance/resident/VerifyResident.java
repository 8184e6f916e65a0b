package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** A person's facts were verified (核实居民). Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#DATE_IN_FUTURE}, {@link ResidentReason#VERIFICATION_OLDER}. Warned of: {@link ResidentReason#VERIFICATION_STALE}, by the {@link Resident#FRESHNESS} rule in force. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableVerifyResident.class)
public interface VerifyResident extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** When and how. */
    Verification verification();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableVerifyResident.Builder {
        Builder() {}
    }
}
