package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.person.CareTag;
import org.immutables.value.Value;

/** Set a person's care tags (标注重点类别): these and no others. Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, an erased person, {@link ResidentReason#CARE_TAGS_TOO_MANY}, {@link ResidentReason#DECEASED} and somebody who moved away unless it only takes tags away. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSetCareTags.class)
public interface SetCareTags extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** All care tags; up to 50. */
    @Value.NaturalOrder
    SortedSet<CareTag> careTags();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSetCareTags.Builder {
        Builder() {}
    }
}
