package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.residence.Residence;
import org.immutables.value.Value;

/** A residence ends (结束居住). Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#RESIDENCE_UNKNOWN}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEndResidence.class)
public interface EndResidence extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** Which, as it stands in the register. */
    Residence residence();

    /** The first date on which it holds no more. */
    LocalDate to();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEndResidence.Builder {
        Builder() {}
    }
}
