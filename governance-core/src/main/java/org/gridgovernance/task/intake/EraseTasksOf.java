package org.gridgovernance.task.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.immutables.value.Value;

/**
 * Erase the personal data of all tasks about somebody or asked by them (删除个人信息), for ever: what was said, names, telephones,
 * places and answers, those of other people in them too. What is still open ends with it, for nothing more can be written to it.
 * Follows by itself from the erasure of a resident. Refused: {@link
 * org.gridgovernance.resident.ResidentReason#RESIDENT_UNKNOWN}, {@link IntakeReason#BASIS_MALFORMED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEraseTasksOf.class)
public interface EraseTasksOf extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** Why, such as an article of a law; nothing personal; 1 to 200 characters. */
    String basis();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEraseTasksOf.Builder {
        Builder() {}
    }
}
