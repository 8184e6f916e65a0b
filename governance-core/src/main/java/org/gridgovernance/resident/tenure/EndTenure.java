package org.gridgovernance.resident.tenure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Somebody holds a dwelling no more (注销权属). Refused: an unknown dwelling, {@link TenureReason#TENURE_UNKNOWN} now or on that date, an implausible date. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEndTenure.class)
public interface EndTenure extends Command<Tenure> {
    /** The dwelling. */
    DwellingId dwelling();

    /** Who, and as what, as it stands in the register. */
    Holder holder();

    /** The first date on which it is held so no more. */
    LocalDate to();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEndTenure.Builder {
        Builder() {}
    }
}
