package org.gridgovernance.workforce.vanguard;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * Somebody leaves vanguard posts held on the day it occurred or later (离开先锋岗): those of a team, or all of the home. Follows when
 * the person leaves the team or service, or is erased. Refused: {@link WorkerReason#WORKER_UNKNOWN}. Of somebody who holds none
 * nothing changes.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableLeaveVanguardPosts.class)
public interface LeaveVanguardPosts extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** Of which team; of all if none is named. */
    Optional<OrganizationId> team();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableLeaveVanguardPosts.Builder {
        Builder() {}
    }
}
