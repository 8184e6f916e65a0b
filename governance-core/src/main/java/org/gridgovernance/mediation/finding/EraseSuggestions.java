package org.gridgovernance.mediation.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.immutables.value.Value;

/**
 * The words of suggestions that concern somebody who was erased from the register are erased too (删除个人信息). Follows when a person
 * is erased. Refused: {@link org.gridgovernance.resident.ResidentReason#RESIDENT_UNKNOWN}, {@link FindingReason#NOT_ERASED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEraseSuggestions.class)
public interface EraseSuggestions extends Command<Resident> {
    /** Who. */
    ResidentId resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEraseSuggestions.Builder {
        Builder() {}
    }
}
