package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** A household moves to another dwelling of the community (户迁移), and the members who lived with it on that day move too. Told late, it holds until the next move. Refused: {@link HouseholdReason#HOUSEHOLD_UNKNOWN}, {@link HouseholdReason#DISSOLVED}, {@link HouseholdReason#LIVES_THERE}, an unknown dwelling. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableMoveHousehold.class)
public interface MoveHousehold extends Command<Household> {
    /** The household. */
    HouseholdId household();

    /** The dwelling moved to. */
    DwellingId dwelling();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMoveHousehold.Builder {
        Builder() {}
    }
}
