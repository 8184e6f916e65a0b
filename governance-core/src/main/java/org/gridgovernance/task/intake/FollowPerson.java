package org.gridgovernance.task.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.immutables.value.Value;

/**
 * The open tasks about somebody follow them (任务随人): to the dwelling lived in on the day this occurred, where the one they name is
 * lived in no more; and to the entry kept, where the person was found to be a duplicate. Follows by itself from a move and from a
 * merge; what follows from a merge stays when that is undone. Refused: {@link
 * org.gridgovernance.resident.ResidentReason#RESIDENT_UNKNOWN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFollowPerson.class)
public interface FollowPerson extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableFollowPerson.Builder {
        Builder() {}
    }
}
