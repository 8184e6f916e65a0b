package org.gridgovernance.task.due;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.matter.Step;
import org.immutables.value.Value;

/**
 * It is told that a step of a task is soon due, or due and not done (提醒). Each is told once for a deadline. Refused:
 * {@link org.gridgovernance.task.TaskReason#TASK_UNKNOWN}, {@link
 * org.gridgovernance.task.TaskReason#NOT_AT_THIS_STAGE}, {@link org.gridgovernance.task.TaskReason#BEFORE_LAST_ACT},
 * {@link DueReason#NOT_NEXT}, {@link DueReason#NOT_YET}, {@link DueReason#LIGHT_CONTRADICTS}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRemindTask.class)
public interface RemindTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Which step. */
    Step step();

    /** Amber or red. */
    Light light();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRemindTask.Builder {
        Builder() {}
    }
}
