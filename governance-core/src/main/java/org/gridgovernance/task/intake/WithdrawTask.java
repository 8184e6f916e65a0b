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
 * Whoever asked wants it no more (撤回). Refused: {@link TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE}, {@link
 * TaskReason#BEFORE_LAST_ACT}, {@link TaskReason#TEXT_BLANK}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWithdrawTask.class)
public interface WithdrawTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Why; 1 to 2,000 characters. */
    PersonalText because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWithdrawTask.Builder {
        Builder() {}
    }
}
