package org.gridgovernance.resource.handout;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.immutables.value.Value;

/** What a person received counts for whom the register shows him to be (领取对象随档案合并变更): when residents are merged, or told apart again.
 * Follows from that by itself. Where both have received the same ration, each
 * hand-out stays as it is, and counts for the one kept should the other be brought back. Refused: {@link
 * org.gridgovernance.resident.ResidentReason#RESIDENT_UNKNOWN}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFollowHandouts.class)
public interface FollowHandouts extends Command<Resident> {
    /** Who was merged, or is no duplicate any more. */
    ResidentId resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableFollowHandouts.Builder {
        Builder() {}
    }
}
