package org.gridgovernance.task.handling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * Whoever was given a task sends it back (退单), for another to handle. Refused: {@link TaskReason#TASK_UNKNOWN}, {@link
 * TaskReason#NOT_AT_THIS_STAGE}, {@link TaskReason#BEFORE_LAST_ACT}, {@link TaskReason#TEXT_BLANK}. Source: Beijing regulation on
 * swift response to complaints (北京市接诉即办工作条例) art. 12, on objections to a dispatch.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSendBackTask.class)
public interface SendBackTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Why. */
    SendBackCause cause();

    /** What is said of it; 1 to 2,000 characters. */
    PersonalText because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSendBackTask.Builder {
        Builder() {}
    }
}
