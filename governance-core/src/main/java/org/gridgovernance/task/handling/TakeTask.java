package org.gridgovernance.task.handling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * Whoever was given a task takes it (接单). Refused: {@link TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE}, {@link
 * TaskReason#BEFORE_LAST_ACT}, {@link HandlingReason#ONLY_BY_CLAIM}, {@link HandlingReason#GIVEN_TO_ANOTHER}, and what is wrong
 * with the worker, see {@link DispatchTask}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableTakeTask.class)
public interface TakeTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Who takes it, if an organisation was given it and that is known. */
    Optional<WorkerId> worker();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableTakeTask.Builder {
        Builder() {}
    }
}
