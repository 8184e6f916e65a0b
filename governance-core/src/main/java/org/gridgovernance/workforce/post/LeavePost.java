package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * Somebody leaves whatever post is held in the home on the day it occurred or later (离任). Follows when the person leaves
 * service or is erased. Refused: {@link WorkerReason#WORKER_UNKNOWN}. Of somebody who holds none nothing changes.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableLeavePost.class)
public interface LeavePost extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** Why it is left. */
    VacateCause cause();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableLeavePost.Builder {
        Builder() {}
    }
}
