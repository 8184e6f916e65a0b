package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.residence.RelocationReason;
import org.immutables.value.Value;

/**
 * Somebody died (死亡登记), on the day it occurred. On that day residences end, also those said to end or begin later, and the
 * person leaves every household of the home; the household may then have no head. Care tags stay on record, but no list
 * shows them. A dead person begins no residence, joins no household, gets no care tag and is not verified ({@link
 * ResidentReason#DECEASED}); corrections and documents may still be told. Refused: {@link ResidentReason#RESIDENT_UNKNOWN},
 * {@link ResidentReason#DECEASED} already, {@link RelocationReason#MOVED_AWAY}, {@link RelocationReason#OFFERED_ALREADY} to
 * another community, which may have accepted, {@link ResidentReason#DEATH_BEFORE_BIRTH}, an erased person. Warned of: {@code
 * household.without-head}. See {@link Death} for what the near kin may
 * ask.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordDeath.class)
public interface RecordDeath extends Command<Resident> {
    /** Who. */
    ResidentId resident();

    /** Where this comes from. */
    Source source();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordDeath.Builder {
        Builder() {}
    }
}
