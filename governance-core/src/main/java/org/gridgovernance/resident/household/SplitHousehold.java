package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * One household becomes two (分户), on the day it occurred: the named members leave and form a household of their own, of the
 * same kind. Those of them who lived with the household move to the new dwelling in the same transaction. The answer shows
 * the new household.
 *
 * <p>Refused: {@link HouseholdReason#HOUSEHOLD_UNKNOWN}, {@link HouseholdReason#DISSOLVED}, {@link
 * HouseholdReason#NOBODY_LEAVES}, {@link HouseholdReason#NOBODY_STAYS}, {@link HouseholdReason#NOT_A_MEMBER} now or since
 * that date in one relation, {@link HouseholdReason#MEMBER_ALREADY} if named twice, {@link HouseholdReason#SECOND_HEAD}, {@link
 * HouseholdReason#MEMBERS_TOO_MANY}, {@link HouseholdReason#NUMBER_MALFORMED}, {@link HouseholdReason#NUMBER_TAKEN}, an unknown
 * dwelling. Warned of: {@link HouseholdReason#WITHOUT_HEAD} at {@code household} for the one left, at {@code members} for the
 * new one.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSplitHousehold.class)
public interface SplitHousehold extends Command<Household> {
    /** The household that some leave. */
    HouseholdId household();

    /** Who leaves, and how related to the head of the new household. */
    List<Membership> members();

    /** The number of the new household, if it has one; 1 to 40 characters. */
    Optional<HouseholdNumber> number();

    /** Where the new household lives; where the other lived on that day unless said otherwise. */
    Optional<DwellingId> dwelling();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSplitHousehold.Builder {
        Builder() {}
    }
}
