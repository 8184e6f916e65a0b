package org.gridgovernance.task.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskReason;
import org.immutables.value.Value;

/**
 * Tell of something that is to be done (上报、登记), when it was asked or seen. What a department asks is held against the duty list,
 * and is on record whatever that says: registered, queued, returned, or refused. Refused: {@link TaskReason#NOT_A_COMMUNITY}, {@link
 * TaskReason#TEXT_BLANK}, {@link TaskReason#REFERENCE_TAKEN}, {@link org.gridgovernance.task.matter.MatterReason#UNKNOWN}, faults of
 * the request: {@link IntakeReason}, and for whom or what is named and not there the reasons of residents, households, dwellings,
 * grids and organisations.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReportTask.class)
public interface ReportTask extends Command<Task> {
    /** What is asked. Its grid is found from the dwelling, and its planned minutes from the matter. */
    Request request();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReportTask.Builder {
        Builder() {}
    }
}
