package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Two households become one (并户), on the day it occurred: the members of the one join the other, and the one is dissolved. It
 * stays on record with its history and its number, which nobody else may take; nobody joins it any more. Who lives where
 * stays as it is: the dissolved household lives nowhere, its people where they lived; move it first if they move. Somebody
 * who is in both stays in the other what they are. The answer shows the household that goes on.
 *
 * <p>Refused: {@link HouseholdReason#HOUSEHOLD_UNKNOWN} and {@link HouseholdReason#DISSOLVED} of either, {@link
 * HouseholdReason#SAME_HOUSEHOLD}, {@link HouseholdReason#KINDS_DIFFER}, {@link HouseholdReason#TOLD_LATER} if members of
 * the one came, went or changed after that date, {@link HouseholdReason#NOT_A_MEMBER}, {@link
 * HouseholdReason#MEMBER_ALREADY}, {@link HouseholdReason#SECOND_HEAD}, {@link HouseholdReason#MEMBERS_TOO_MANY}. Warned of:
 * {@link HouseholdReason#WITHOUT_HEAD}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableMergeHouseholds.class)
public interface MergeHouseholds extends Command<Household> {
    /** The household that is dissolved. */
    HouseholdId household();

    /** The household that goes on. */
    HouseholdId into();

    /** How its members are related to the head of the other; who is not named joins as another relative. */
    List<Membership> relations();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMergeHouseholds.Builder {
        Builder() {}
    }
}
