package org.gridgovernance.task.review;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * Somebody else than the handler looks whether a task is done (核查). If not, it is handled again, which is counted (返工). Refused:
 * {@link TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE}, {@link TaskReason#BEFORE_LAST_ACT}, {@link
 * TaskReason#TEXT_BLANK}, {@link ReviewReason#BECAUSE_MISSING}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCheckTask.class)
public interface CheckTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Whether it is done. */
    boolean passes();

    /** What is wanting; needed if it is not done; 1 to 2,000 characters. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCheckTask.Builder {
        Builder() {}
    }
}
