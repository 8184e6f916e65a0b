package org.gridgovernance.task.handling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * A task cannot be handled for a time (挂账): its deadline waits. Refused: {@link TaskReason#TASK_UNKNOWN}, {@link
 * TaskReason#NOT_AT_THIS_STAGE}, {@link TaskReason#BEFORE_LAST_ACT}, {@link TaskReason#TEXT_BLANK}, {@link
 * HandlingReason#UNTIL_IMPLAUSIBLE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableShelveTask.class)
public interface ShelveTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Until when: after the day it occurred, at most a year. */
    LocalDate until();

    /** Why; 1 to 2,000 characters. */
    PersonalText because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableShelveTask.Builder {
        Builder() {}
    }
}
