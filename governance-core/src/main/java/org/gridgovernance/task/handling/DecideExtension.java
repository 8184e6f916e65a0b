package org.gridgovernance.task.handling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/**
 * It is decided whether more time is given (审批延期). Who may grant it is said by the {@link ExtensionRule}, by how much and how often;
 * whoever may not grant may deny. Refused: {@link TaskReason#TASK_UNKNOWN}, {@link TaskReason#NOT_AT_THIS_STAGE}, {@link
 * TaskReason#BEFORE_LAST_ACT}, {@link HandlingReason#NOTHING_ASKED}, {@link HandlingReason#ORGANIZATION_UNKNOWN}, {@link
 * HandlingReason#ORGANIZATION_ELSEWHERE}, {@link HandlingReason#APPROVER_TOO_LOW}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDecideExtension.class)
public interface DecideExtension extends Command<Task> {
    /** The task. */
    TaskId task();

    /** Who decides. */
    OrganizationRef by();

    /** Whether it is granted. */
    boolean grants();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDecideExtension.Builder {
        Builder() {}
    }
}
