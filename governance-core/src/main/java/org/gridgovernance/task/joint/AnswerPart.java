package org.gridgovernance.task.joint;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.immutables.value.Value;

/**
 * A department tells what it did (反馈); if it did not report before, it does so with this. Refused: {@link
 * org.gridgovernance.task.TaskReason#TASK_UNKNOWN}, {@link org.gridgovernance.task.TaskReason#NOT_AT_THIS_STAGE},
 * {@link org.gridgovernance.task.TaskReason#BEFORE_LAST_ACT}, {@link JointReason#PART_UNKNOWN}, {@link
 * JointReason#BEFORE_LAST_STEP}, {@link JointReason#ANSWERED_ALREADY}, faults of the text.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAnswerPart.class)
public interface AnswerPart extends Command<Task> {
    /** The task. */
    TaskId task();

    /** The number of its part, from 1. */
    int part();

    /** What was done, 1 to 2,000 characters. */
    PersonalText result();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAnswerPart.Builder {
        Builder() {}
    }
}
