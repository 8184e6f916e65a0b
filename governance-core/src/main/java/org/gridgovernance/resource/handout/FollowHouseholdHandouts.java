package org.gridgovernance.resource.handout;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.immutables.value.Value;

/** What a household received counts for the one it was merged into (领取对象随并户变更). Follows from that by itself. Where both have received the
 * same ration, each
 * hand-out stays as it is, and counts for the one kept should the other be brought back. Refused: {@link
 * org.gridgovernance.resident.household.HouseholdReason#HOUSEHOLD_UNKNOWN}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFollowHouseholdHandouts.class)
public interface FollowHouseholdHandouts extends Command<Household> {
    /** The household that was dissolved. */
    HouseholdId household();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableFollowHouseholdHandouts.Builder {
        Builder() {}
    }
}
