package org.gridgovernance.task.due;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.immutables.value.Value;

/**
 * A claim lapsed, and the task is open to be claimed again (认领释放). Refused: {@link
 * org.gridgovernance.task.TaskReason#TASK_UNKNOWN}, {@link org.gridgovernance.task.TaskReason#NOT_AT_THIS_STAGE},
 * {@link org.gridgovernance.task.TaskReason#BEFORE_LAST_ACT}, {@link DueReason#NOTHING_LEASED}, {@link
 * DueReason#NOT_YET}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReleaseLease.class)
public interface ReleaseLease extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReleaseLease.Builder {
        Builder() {}
    }
}
