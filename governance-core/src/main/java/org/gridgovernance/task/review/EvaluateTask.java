package org.gridgovernance.task.review;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * Whoever asked was called back (回访评价). Refused: {@link TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE} before it
 * was checked, {@link TaskReason#BEFORE_LAST_ACT}, {@link ReviewReason#NOBODY_TO_CALL}, {@link
 * ReviewReason#EXCLUSION_MALFORMED}, {@link ReviewReason#EVALUATION_CONTRADICTS}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEvaluateTask.class)
public interface EvaluateTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** What they said. */
    Evaluation evaluation();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEvaluateTask.Builder {
        Builder() {}
    }
}
