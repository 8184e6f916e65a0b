package org.gridgovernance.task.handling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A worker claims a task that is open to whoever of an organisation is free (抢单): exactly one gets it. What another claimed and let
 * lapse can be claimed as well. Refused: {@link TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE}, {@link
 * TaskReason#BEFORE_LAST_ACT}, {@link HandlingReason#NOT_OPEN_TO_CLAIM}, {@link HandlingReason#CLAIMED_ALREADY}, and what is wrong
 * with the worker, see {@link DispatchTask}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableClaimTask.class)
public interface ClaimTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Who claims it. */
    WorkerId worker();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableClaimTask.Builder {
        Builder() {}
    }
}
