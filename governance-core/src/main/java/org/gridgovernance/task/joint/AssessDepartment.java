package org.gridgovernance.task.joint;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.immutables.value.Value;

/**
 * A department is assessed by the community that whistled for it (考核部门), once its part is answered. Refused: {@link
 * org.gridgovernance.task.TaskReason#TASK_UNKNOWN}, {@link org.gridgovernance.task.TaskReason#NOT_AT_THIS_STAGE},
 * {@link org.gridgovernance.task.TaskReason#BEFORE_LAST_ACT}, {@link JointReason#PART_UNKNOWN}, {@link
 * JointReason#BEFORE_LAST_STEP}, {@link JointReason#NOT_ANSWERED}, {@link JointReason#ASSESSED_ALREADY}, {@link
 * JointReason#SCORE_IMPLAUSIBLE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAssessDepartment.class)
public interface AssessDepartment extends Command<Task> {
    /** The task. */
    TaskId task();

    /** The number of its part, from 1. */
    int part();

    /** How it was found, 1 (poor) to 5 (very good). */
    int score();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAssessDepartment.Builder {
        Builder() {}
    }
}
