package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.Verification;
import org.immutables.value.Value;

/** Form a household (立户). Refused: {@link HouseholdReason#NUMBER_MALFORMED}, {@link HouseholdReason#NUMBER_TAKEN}, {@link HouseholdReason#SECOND_HEAD}, {@link HouseholdReason#MEMBER_ALREADY}, {@link HouseholdReason#MEMBERS_TOO_MANY}, {@link HouseholdReason#ORGANIZATION_MISSING}, an unknown dwelling, an unknown, erased or dead resident of the same home or one who moved away, {@link EvidenceReason#DATE_IN_FUTURE}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFormHousehold.class)
public interface FormHousehold extends Command<Household> {
    /** Its number in the community's ledger, if it has one; 1 to 40 characters. */
    Optional<HouseholdNumber> number();

    /** Where it lives, if known. */
    Optional<DwellingId> dwelling();

    /** Its first members; up to 500, of a collective household up to 2,000. */
    List<Membership> members();

    /** When and how verified, if it was. */
    Optional<Verification> verification();

    /** Who answers for it, if it is a collective household (集体户). */
    Optional<Collective> collective();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableFormHousehold.Builder {
        Builder() {}
    }
}
