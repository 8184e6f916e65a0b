package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.residence.Residence;
import org.immutables.value.Value;

/** A residence is told of otherwise (更正居住信息), from a day on until it would have ended: another origin, reason or planned departure. Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#RESIDENCE_UNKNOWN} if it does not hold on that day, {@link ResidentReason#RESIDENCE_HOLDS}, an erased person, an unknown dwelling, faults of dates and texts, {@link EvidenceReason#DATE_IN_FUTURE}. Warned of: {@link ResidentReason#RESIDENCE_ODD}. Correcting to what is known changes nothing. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCorrectResidence.class)
public interface CorrectResidence extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** Which, as it stands in the register. */
    Residence residence();

    /** What it says instead. */
    Residence corrected();

    /** Since when it says so. */
    LocalDate since();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCorrectResidence.Builder {
        Builder() {}
    }
}
