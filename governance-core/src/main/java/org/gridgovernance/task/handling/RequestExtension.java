package org.gridgovernance.task.handling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.calendar.Term;
import org.immutables.value.Value;

/**
 * More time is asked for, before the time is over (申请延期). Refused: {@link TaskReason#TASK_UNKNOWN}, {@link
 * TaskReason#NOT_AT_THIS_STAGE}, {@link TaskReason#BEFORE_LAST_ACT}, {@link TaskReason#TEXT_BLANK}, {@link
 * HandlingReason#NO_DEADLINE}, {@link HandlingReason#DEADLINE_PAST}, {@link HandlingReason#EXTENSION_PENDING}, {@link
 * HandlingReason#EXTENSIONS_EXHAUSTED}. Source: Beijing regulation on swift response to complaints (北京市接诉即办工作条例) art. 15.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRequestExtension.class)
public interface RequestExtension extends Command<Task> {
    /** The task. */
    TaskId task();

    /** How much more. */
    Term more();

    /** Why; 1 to 2,000 characters. */
    PersonalText because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRequestExtension.Builder {
        Builder() {}
    }
}
