package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Somebody joins a household (入户). Refused: {@link ResidentReason#HOUSEHOLD_UNKNOWN}, {@link ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#MEMBER_ALREADY}, {@link ResidentReason#SECOND_HEAD}, also on an earlier date than told before. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableJoinHousehold.class)
public interface JoinHousehold extends Command<Household> {
    /** The household. */
    HouseholdId household();

    /** Who, and how related. */
    Membership member();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableJoinHousehold.Builder {
        Builder() {}
    }
}
