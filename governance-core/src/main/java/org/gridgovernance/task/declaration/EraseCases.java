package org.gridgovernance.task.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.immutables.value.Value;

/**
 * Nothing personal is left in the cases of somebody who was erased from the register (删除个人信息). Follows when a person is
 * erased. Refused: {@link org.gridgovernance.resident.ResidentReason#RESIDENT_UNKNOWN}, {@link
 * ServiceReason#NOT_ERASED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEraseCases.class)
public interface EraseCases extends Command<Resident> {
    /** Who. */
    ResidentId resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEraseCases.Builder {
        Builder() {}
    }
}
