package org.gridgovernance.task.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * Another open task of the community stands for this one (并案): the same was told twice. Refused: {@link TaskReason#TASK_UNKNOWN},
 * {@link TaskReason#NOT_AT_THIS_STAGE}, {@link TaskReason#BEFORE_LAST_ACT}, {@link IntakeReason#MERGED_WITH_ITSELF}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableMergeTask.class)
public interface MergeTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** The task that stands for it. */
    TaskId into();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMergeTask.Builder {
        Builder() {}
    }
}
