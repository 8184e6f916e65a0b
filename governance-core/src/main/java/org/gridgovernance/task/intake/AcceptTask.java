package org.gridgovernance.task.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * Take a task on (受理), also one that was queued. From then on it must be done by the terms of its matter. Refused: {@link
 * TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE}, {@link TaskReason#BEFORE_LAST_ACT}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAcceptTask.class)
public interface AcceptTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAcceptTask.Builder {
        Builder() {}
    }
}
