package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Somebody has so much time to serve from the day it occurred, until the next told for a later day (安排工时). Refused:
 * {@link WorkerReason#WORKER_UNKNOWN}, {@link WorkerReason#AVAILABILITY_IMPLAUSIBLE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSetAvailability.class)
public interface SetAvailability extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** How much time, and when none. */
    Availability availability();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSetAvailability.Builder {
        Builder() {}
    }
}
