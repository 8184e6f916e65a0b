package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * The seats of somebody in committees of the home say by which account the person works, as the entry of the worker does (任职账号
 * 更新). Follows when that entry is corrected. Refused: {@link WorkerReason#WORKER_UNKNOWN}. Where they say so already nothing
 * changes.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRenewSeatAccounts.class)
public interface RenewSeatAccounts extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRenewSeatAccounts.Builder {
        Builder() {}
    }
}
