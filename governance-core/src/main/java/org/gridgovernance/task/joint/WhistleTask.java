package org.gridgovernance.task.joint;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.immutables.value.Value;

/**
 * Whistle for departments (吹哨): each is called for a part of its own, by a deadline of its own that counts from when
 * this occurred. The task can be resolved only once all of them answered. Refused: {@link
 * org.gridgovernance.task.TaskReason#TASK_UNKNOWN}, {@link org.gridgovernance.task.TaskReason#NOT_AT_THIS_STAGE},
 * {@link org.gridgovernance.task.TaskReason#BEFORE_LAST_ACT}, {@link JointReason#CALLS_UNCLEAR}, {@link
 * JointReason#DEPARTMENT_UNKNOWN}, {@link JointReason#CALLED_ALREADY}, {@link JointReason#PARTS_TOO_MANY}, faults of
 * the texts.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWhistleTask.class)
public interface WhistleTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Whom, and for what; 1 to 20, each department once. */
    List<Call> calls();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWhistleTask.Builder {
        Builder() {}
    }
}
