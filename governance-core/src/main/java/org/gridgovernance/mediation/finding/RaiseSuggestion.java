package org.gridgovernance.mediation.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.TaskId;
import org.immutables.value.Value;

/**
 * It is suggested to offer mediation (提出调解建议), by whoever sees what repeats itself, or by {@link EarlyFinding}. If it was
 * suggested before, the further tasks are added, and it is open again. Refused: {@link FindingReason#TASKS_COUNT}, {@link
 * FindingReason#CONCERNED_CONTRADICTS}, {@link org.gridgovernance.task.TaskReason#TASK_UNKNOWN}, an unknown or erased resident,
 * {@link FindingReason#NOT_SOUGHT}, {@link FindingReason#NOT_SHOWN}, {@link FindingReason#TOO_FEW}, {@link
 * FindingReason#TOO_FAR_APART}, {@link FindingReason#BEFORE_TASKS}, {@link FindingReason#NOTHING_NEW}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRaiseSuggestion.class)
public interface RaiseSuggestion extends Command<Suggestion> {
    /** What repeats itself. */
    DisputePattern pattern();

    /** Between whom, or about what. */
    Concerned concerned();

    /** The tasks that show it, of the same home, in any order: 2 to 100. */
    List<TaskId> tasks();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRaiseSuggestion.Builder {
        Builder() {}
    }
}
