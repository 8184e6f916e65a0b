package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.ResidentId;
import org.immutables.value.Value;

/**
 * A member is related to the head otherwise (变更与户主关系), from the day it occurred. A member of a household without a head may
 * so become its head; where there is one, see {@link ChangeHead}. Refused: {@link HouseholdReason#HOUSEHOLD_UNKNOWN}, {@link
 * HouseholdReason#DISSOLVED}, {@link HouseholdReason#NOT_A_MEMBER} now or since that date in one relation, {@link
 * HouseholdReason#SECOND_HEAD}, also on that date or later. Warned of: {@link HouseholdReason#WITHOUT_HEAD}. Of a member
 * related so already nothing changes.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableChangeRelation.class)
public interface ChangeRelation extends Command<Household> {
    /** The household. */
    HouseholdId household();

    /** Who. */
    ResidentId resident();

    /** How related from then on. */
    Relation relation();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableChangeRelation.Builder {
        Builder() {}
    }
}
