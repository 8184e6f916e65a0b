package org.gridgovernance.task.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * Something is missing that whoever asked must add (退回补充). Refused: {@link TaskReason#TASK_UNKNOWN}, {@link
 * TaskReason#NOT_AT_THIS_STAGE}, {@link TaskReason#BEFORE_LAST_ACT}, {@link TaskReason#TEXT_BLANK}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReturnTask.class)
public interface ReturnTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** What is missing, all of it at once (一次性告知); 1 to 2,000 characters. */
    PersonalText because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReturnTask.Builder {
        Builder() {}
    }
}
