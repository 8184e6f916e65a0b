package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.ResidentId;
import org.immutables.value.Value;

/** Another member becomes the head (变更户主). Refused: {@link HouseholdReason#HOUSEHOLD_UNKNOWN}, {@link HouseholdReason#DISSOLVED}, {@link HouseholdReason#NOT_A_MEMBER} now or on that date, {@link HouseholdReason#SECOND_HEAD} if the former head would be head still, or somebody is told as head on that date or later. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableChangeHead.class)
public interface ChangeHead extends Command<Household> {
    /** The household. */
    HouseholdId household();

    /** The new head, a member already. */
    ResidentId head();

    /** How the former head is related to the new one. */
    @Value.Default
    default Relation formerHead() {
        return Relation.OTHER_RELATIVE;
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableChangeHead.Builder {
        Builder() {}
    }
}
