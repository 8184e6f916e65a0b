package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * Somebody leaves whatever seat is held in the home on the day it occurred or later (离任). Follows when the person leaves service
 * or is erased; then sex and ethnic group are forgotten too. A committee may lack somebody until the next by-election. Refused:
 * {@link WorkerReason#WORKER_UNKNOWN}. Of somebody who has no seat nothing changes.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableLeaveCommittees.class)
public interface LeaveCommittees extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableLeaveCommittees.Builder {
        Builder() {}
    }
}
