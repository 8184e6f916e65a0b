package org.gridgovernance.task.handling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * A task is done, as whoever handled it says (办结). Refused: {@link TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE},
 * {@link TaskReason#BEFORE_LAST_ACT}, {@link TaskReason#TEXT_BLANK}, {@link TaskReason#PARTS_OPEN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableResolveTask.class)
public interface ResolveTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** What was done, as whoever asked is told; 1 to 2,000 characters. */
    PersonalText result();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableResolveTask.Builder {
        Builder() {}
    }
}
