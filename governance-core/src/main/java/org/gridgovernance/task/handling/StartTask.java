package org.gridgovernance.task.handling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * Work begins (开始办理). Refused: {@link TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE}, {@link
 * TaskReason#BEFORE_LAST_ACT}, {@link HandlingReason#CLAIM_LAPSED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableStartTask.class)
public interface StartTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableStartTask.Builder {
        Builder() {}
    }
}
