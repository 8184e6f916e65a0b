package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.immutables.value.Value;

/**
 * Cases whose party was found to be another entry of the register name that other from now on (合并后跟随), so that what ties it to
 * mediators is found. Follows when residents are merged. Refused: {@link ResidentReason#RESIDENT_UNKNOWN}. Of somebody who was not
 * merged, and where the other is a party already, nothing changes.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFollowParties.class)
public interface FollowParties extends Command<Resident> {
    /** The duplicate. */
    ResidentId resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableFollowParties.Builder {
        Builder() {}
    }
}
