package org.gridgovernance.task.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * The duty list holds again from the day it occurred, sooner than told (提前结束豁免). Refused: {@link
 * DutyReason#OVERRIDE_UNKNOWN}, {@link DutyReason#OVERRIDE_OVER}, {@link DutyReason#OUT_OF_ORDER}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEndOverride.class)
public interface EndOverride extends Command<DutyOverride> {
    /** The override. */
    DutyOverrideId override();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEndOverride.Builder {
        Builder() {}
    }
}
