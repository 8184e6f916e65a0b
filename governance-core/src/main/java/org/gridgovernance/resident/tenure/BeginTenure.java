package org.gridgovernance.resident.tenure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.household.HouseholdReason;
import org.immutables.value.Value;

/**
 * Somebody holds a dwelling (登记权属): owns, rents or borrows it. Refused: an unknown dwelling, {@link
 * TenureReason#HOLDER_UNCLEAR}, {@link TenureReason#ORGANIZATION_MALFORMED}, {@link TenureReason#PHONE_KEPT_ELSEWHERE}, faults of name and phone, an unknown or erased
 * resident, {@link HouseholdReason#HOUSEHOLD_UNKNOWN}, {@link TenureReason#HOLDS_ALREADY} on that date or later, {@link
 * EvidenceReason#DATE_IN_FUTURE}. The dead and dissolved households may hold: estates are settled late.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableBeginTenure.class)
public interface BeginTenure extends Command<Tenure> {
    /** The dwelling. */
    DwellingId dwelling();

    /** Who, and as what. */
    Holder holder();

    /** Since when. */
    LocalDate since();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableBeginTenure.Builder {
        Builder() {}
    }
}
