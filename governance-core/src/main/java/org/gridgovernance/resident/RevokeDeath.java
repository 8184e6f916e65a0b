package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.residence.RelocationReason;
import org.immutables.value.Value;

/**
 * A death was told by mistake (撤销死亡登记): what ended through it goes on as it would have, residences and memberships of the
 * home. Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#NOT_DECEASED}, {@link
 * RelocationReason#MOVED_AWAY}, an erased person. Whoever was the head is so until the day on which another became it, and
 * from then on another relative; a household dissolved meanwhile is left on the day it was.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRevokeDeath.class)
public interface RevokeDeath extends Command<Resident> {
    /** Who. */
    ResidentId resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRevokeDeath.Builder {
        Builder() {}
    }
}
