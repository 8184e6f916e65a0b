package org.gridgovernance.task.joint;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.immutables.value.Value;

/**
 * A department that was whistled for is there (报到). Refused: {@link org.gridgovernance.task.TaskReason#TASK_UNKNOWN},
 * {@link org.gridgovernance.task.TaskReason#NOT_AT_THIS_STAGE}, {@link
 * org.gridgovernance.task.TaskReason#BEFORE_LAST_ACT}, {@link JointReason#PART_UNKNOWN}, {@link
 * JointReason#BEFORE_LAST_STEP}, {@link JointReason#REPORTED_ALREADY}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReportIn.class)
public interface ReportIn extends Command<Task> {
    /** The task. */
    TaskId task();

    /** The number of its part, from 1. */
    int part();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReportIn.Builder {
        Builder() {}
    }
}
