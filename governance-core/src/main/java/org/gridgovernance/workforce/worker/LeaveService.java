package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Somebody serves nowhere any more from the day it occurred, whatever was told for later (离岗). Posts held in the home
 * become vacant, vanguard posts are left. Refused: {@link WorkerReason#WORKER_UNKNOWN}, {@link
 * WorkerReason#NOT_SERVING}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableLeaveService.class)
public interface LeaveService extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableLeaveService.Builder {
        Builder() {}
    }
}
