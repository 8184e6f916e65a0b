package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.residence.Residence;
import org.immutables.value.Value;

/**
 * A residence begins (开始居住), or an absence does (外出), beside those that hold; one that ended may begin again. Refused: {@link
 * ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#RESIDENCE_HOLDS} if one that ties to the same place in the same way
 * is open or began on that day, {@link ResidentReason#DECEASED}, somebody who moved away, an erased person, an unknown dwelling, faults of dates and texts, {@link EvidenceReason#DATE_IN_FUTURE}. Warned of: {@link ResidentReason#RESIDENCE_ODD}.
 */
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
