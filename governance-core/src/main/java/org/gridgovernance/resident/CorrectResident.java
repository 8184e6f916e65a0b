package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.person.Particulars;
import org.immutables.value.Value;

/** Correct what is known of a person (更正居民信息). Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, faults of name, phone, birth date and texts, an erased person. Correcting to what is known already changes nothing. What is corrected is the register's own word, see {@link StateFacts}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCorrectResident.class)
public interface CorrectResident extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** What is known now, all of it. */
    Particulars particulars();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCorrectResident.Builder {
        Builder() {}
    }
}
