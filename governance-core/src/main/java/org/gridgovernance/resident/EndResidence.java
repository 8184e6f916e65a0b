package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.residence.RelocationReason;
import org.gridgovernance.resident.residence.Residence;
import org.immutables.value.Value;

/**
 * A residence ends (结束居住). One that had an end ends on the day given instead, earlier or later: which is how a departure is
 * corrected. Of several alike the open one is meant, else the last to have begun, unless said otherwise. Refused: {@link
 * ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#RESIDENCE_UNKNOWN}, an implausible date, an erased person, and a day after that on
 * which the person died, {@link ResidentReason#DECEASED}, or moved away, {@link RelocationReason#MOVED_AWAY}. Ending on the day it ends changes nothing.
 */
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

    /** The day on which it began, where several alike came one after the other. */
    Optional<LocalDate> since();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEndResidence.Builder {
        Builder() {}
    }
}
