package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.residence.Residence;
import org.immutables.value.Value;

/** A residence begins (开始居住). Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#RESIDENCE_HOLDS}, {@link ResidentReason#DECEASED}, {@link EvidenceReason#DATE_IN_FUTURE}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableBeginResidence.class)
public interface BeginResidence extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** How the person belongs to which place. */
    Residence residence();

    /** Since when. */
    LocalDate since();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableBeginResidence.Builder {
        Builder() {}
    }
}
