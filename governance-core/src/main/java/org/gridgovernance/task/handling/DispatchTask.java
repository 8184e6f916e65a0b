package org.gridgovernance.task.handling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.calendar.Term;
import org.immutables.value.Value;

/**
 * Give a task to somebody (派遣), or to somebody else than before (改派): an organisation, a worker, or whoever of an organisation
 * claims it first (抢单). Refused: {@link TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE}, {@link
 * TaskReason#BEFORE_LAST_ACT}, {@link HandlingReason#CLAIM_UNCLEAR}, {@link HandlingReason#LEASE_CONTRADICTS}, {@link
 * HandlingReason#ORGANIZATION_UNKNOWN}, {@link HandlingReason#ORGANIZATION_ELSEWHERE}, and what is wrong with a worker: {@link
 * HandlingReason#WORKER_OUT_OF_AREA}, {@link HandlingReason#NOT_SERVING}, {@link HandlingReason#NOT_OF_ORGANIZATION}, {@link
 * HandlingReason#SKILL_MISSING}, {@link HandlingReason#CERTIFICATE_MISSING}, {@link HandlingReason#CERTIFICATE_EXPIRED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDispatchTask.class)
public interface DispatchTask extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Who is to handle it. */
    Assignee to();

    /** How they come to it. */
    @Value.Default
    default DispatchMode mode() {
        return DispatchMode.ASSIGNED;
    }

    /** Within which time whoever claims it must begin; only where it is open to be claimed, and there two working hours unless told. */
    Optional<Term> lease();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDispatchTask.Builder {
        Builder() {}
    }
}
