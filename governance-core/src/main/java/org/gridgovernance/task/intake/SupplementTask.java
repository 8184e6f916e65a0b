package org.gridgovernance.task.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * What was missing is added (补充材料). What a department asks is held against the duty list once more. Refused as {@link
 * ReportTask}, and: {@link TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE}, {@link TaskReason#BEFORE_LAST_ACT},
 * {@link IntakeReason#SOURCE_CHANGED}, {@link IntakeReason#NOT_ADMITTED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSupplementTask.class)
public interface SupplementTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** What is asked now. */
    Request request();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSupplementTask.Builder {
        Builder() {}
    }
}
