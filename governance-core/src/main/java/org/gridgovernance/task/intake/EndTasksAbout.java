package org.gridgovernance.task.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.immutables.value.Value;

/**
 * The tasks about somebody that are not done yet end, since the person left the community (人已离开): follows by itself from a death
 * and from moving away, and stays when that is taken back. Refused: {@link
 * org.gridgovernance.resident.ResidentReason#RESIDENT_UNKNOWN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEndTasksAbout.class)
public interface EndTasksAbout extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEndTasksAbout.Builder {
        Builder() {}
    }
}
