package org.gridgovernance.task.handling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * Time was spent on a task (登记工时). Refused: {@link TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE}, {@link
 * TaskReason#BEFORE_LAST_ACT}, {@link HandlingReason#MINUTES_IMPLAUSIBLE}, {@link HandlingReason#DAY_IMPLAUSIBLE}, {@link
 * HandlingReason#EFFORTS_TOO_MANY}, {@link HandlingReason#WORKER_OUT_OF_AREA}, {@link HandlingReason#NOT_SERVING}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordEffort.class)
public interface RecordEffort extends Command<Task> {
    /** The task. */
    TaskId task();

    /** By whom. */
    WorkerId worker();

    /** How long, 1 to 1,440 minutes. */
    int minutes();

    /** The day: from that on which the task was told of to that on which this occurred. */
    LocalDate on();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordEffort.Builder {
        Builder() {}
    }
}
