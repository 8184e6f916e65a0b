package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Somebody serves in an organisation no more from the day it occurred (退出组织); vanguard posts of a team of the home
 * are left with it. Refused: {@link WorkerReason#WORKER_UNKNOWN}, {@link WorkerReason#NOT_AFFILIATED}, {@link
 * WorkerReason#LAST_AFFILIATION}: see {@link LeaveService}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEndAffiliation.class)
public interface EndAffiliation extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** Where, and as what. */
    Affiliation affiliation();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEndAffiliation.Builder {
        Builder() {}
    }
}
