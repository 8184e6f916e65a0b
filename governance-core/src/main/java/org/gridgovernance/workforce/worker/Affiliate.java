package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Somebody serves in a further organisation from the day it occurred (加入组织). Who left service serves again. Refused:
 * {@link WorkerReason#WORKER_UNKNOWN}, {@link WorkerReason#ORGANIZATION_UNKNOWN}, {@link
 * WorkerReason#AFFILIATED_ALREADY}, {@link WorkerReason#AFFILIATIONS_UNCLEAR} if 20 others hold.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAffiliate.class)
public interface Affiliate extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** Where, and as what. */
    Affiliation affiliation();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAffiliate.Builder {
        Builder() {}
    }
}
