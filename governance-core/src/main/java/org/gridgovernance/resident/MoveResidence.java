package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Everything that on the day it occurred ties a person to one dwelling ties them from then on to another of the same
 * community (随户迁移), until it would have ended. Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, an unknown dwelling moved
 * to. Those of an erased person stay as they are.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableMoveResidence.class)
public interface MoveResidence extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** The dwelling left. */
    DwellingId fromDwelling();

    /** The dwelling moved to. */
    DwellingId toDwelling();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMoveResidence.Builder {
        Builder() {}
    }
}
