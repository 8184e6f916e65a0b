package org.gridgovernance.task.due;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.matter.Step;
import org.immutables.value.Value;

/**
 * It is told further up that a step of a task is late (升级督办), rung by rung of the {@link EscalationLadder} in force.
 * Where that ends sooner than it did, nobody is told any more. Refused: {@link
 * org.gridgovernance.task.TaskReason#TASK_UNKNOWN}, {@link org.gridgovernance.task.TaskReason#NOT_AT_THIS_STAGE},
 * {@link org.gridgovernance.task.TaskReason#BEFORE_LAST_ACT}, {@link DueReason#NOT_NEXT}, {@link DueReason#NOT_YET}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEscalateTask.class)
public interface EscalateTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Which step. */
    Step step();

    /** How far up, from 1; the next above the last that was told. */
    int level();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEscalateTask.Builder {
        Builder() {}
    }
}
