package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.Verification;
import org.immutables.value.Value;

/** A person's facts were verified (核实居民). Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link EvidenceReason#DATE_IN_FUTURE}, {@link EvidenceReason#VERIFICATION_OLDER}, {@link ResidentReason#DECEASED}. Warned of: {@link EvidenceReason#VERIFICATION_STALE}, by the {@link Resident#FRESHNESS} rule in force. */
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
