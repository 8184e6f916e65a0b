package org.gridgovernance.task.review;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * A task is filed (归档): after the call-back, or after the check where there is nobody to call. Refused: {@link
 * TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE}, {@link TaskReason#BEFORE_LAST_ACT}, {@link
 * ReviewReason#CALL_BACK_FIRST}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCloseTask.class)
public interface CloseTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCloseTask.Builder {
        Builder() {}
    }
}
