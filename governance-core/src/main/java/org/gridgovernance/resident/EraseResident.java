package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Erase a person's personal data (删除个人信息): what remains is that somebody was there. Cannot be undone. Source: Personal Information Protection Law (个人信息保护法) art. 47. Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#BASIS_MISSING}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEraseResident.class)
public interface EraseResident extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** Why, such as an article of a law; nothing personal; 1 to 200 characters. */
    String basis();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEraseResident.Builder {
        Builder() {}
    }
}
