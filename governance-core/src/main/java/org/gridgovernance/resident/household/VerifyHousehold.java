package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Verification;
import org.immutables.value.Value;

/** A household was verified (核实户): that it keeps house there. Whether somebody belongs to it is a fact of that person, {@link FactGroup#HOUSEHOLD}. Refused: {@link HouseholdReason#HOUSEHOLD_UNKNOWN}, {@link HouseholdReason#DISSOLVED}, {@link EvidenceReason#DATE_IN_FUTURE}, {@link EvidenceReason#VERIFICATION_OLDER}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableVerifyHousehold.class)
public interface VerifyHousehold extends Command<Household> {
    /** The household. */
    HouseholdId household();

    /** When and how. */
    Verification verification();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableVerifyHousehold.Builder {
        Builder() {}
    }
}
