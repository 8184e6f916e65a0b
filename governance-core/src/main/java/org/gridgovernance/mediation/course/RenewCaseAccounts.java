package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * Somebody sees the cases of the home that the person keeps or mediates by the account of the worker's entry, and by none who serves
 * no more (承办账号更新). Follows when that entry is corrected or erased, the person leaves service or is dismissed from the committee; the cases keep
 * the name of who mediated, and the next of the committee keeps what that person kept. Refused: {@link WorkerReason#WORKER_UNKNOWN}. Where they say so already nothing changes.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRenewCaseAccounts.class)
public interface RenewCaseAccounts extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRenewCaseAccounts.Builder {
        Builder() {}
    }
}
