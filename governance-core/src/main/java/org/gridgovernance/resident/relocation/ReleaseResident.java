package org.gridgovernance.resident.relocation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.residence.RelocationId;
import org.gridgovernance.resident.residence.RelocationReason;
import org.immutables.value.Value;

/**
 * Let go a person whom the other community has accepted (办结迁出): on the day it occurred the residences here end, and the
 * person leaves the households here. {@link Relocations} sends it once they are accepted; whoever sends it by hand answers for that. Refused: {@link
 * org.gridgovernance.resident.ResidentReason#RESIDENT_UNKNOWN}, {@link RelocationReason#NOT_OFFERED}, also of an erased person. Letting
 * go again changes nothing.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReleaseResident.class)
public interface ReleaseResident extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** Which offer. */
    RelocationId relocation();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReleaseResident.Builder {
        Builder() {}
    }
}
