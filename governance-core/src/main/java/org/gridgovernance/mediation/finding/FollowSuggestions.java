package org.gridgovernance.mediation.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.immutables.value.Value;

/**
 * Suggestions that concern somebody who was found to be another concern that other from now on (合并后跟随). Follows when residents
 * are merged. One that would then say what another says already stays as it is. Refused: {@link
 * org.gridgovernance.resident.ResidentReason#RESIDENT_UNKNOWN}, {@link FindingReason#NOT_MERGED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFollowSuggestions.class)
public interface FollowSuggestions extends Command<Resident> {
    /** The duplicate. */
    ResidentId resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableFollowSuggestions.Builder {
        Builder() {}
    }
}
