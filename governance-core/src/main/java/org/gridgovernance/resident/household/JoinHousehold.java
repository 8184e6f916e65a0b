package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.ResidentReason;
import org.immutables.value.Value;

/** Somebody joins a household (入户). A person may be in several households; that somebody is in two family households is not warned of, for looking for the other would cost each row of an import a question: search by {@link Household#MEMBERS}. Refused: {@link HouseholdReason#HOUSEHOLD_UNKNOWN}, {@link HouseholdReason#DISSOLVED}, {@link ResidentReason#RESIDENT_UNKNOWN}, an erased resident, {@link ResidentReason#DECEASED}, somebody who moved away, {@link HouseholdReason#MEMBER_ALREADY}, {@link HouseholdReason#SECOND_HEAD}, both also on an earlier date than told before. */
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
