package org.gridgovernance.workforce.vanguard;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationReason;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * A member of a commando team who is a member of the Party takes a vanguard post (认领先锋岗), from the day it occurred.
 * Refused: {@link OrganizationReason#ORGANIZATION_UNKNOWN}, {@link OrganizationReason#DISSOLVED}, {@link
 * VanguardReason#POST_UNKNOWN}, {@link VanguardReason#HELD}, {@link VanguardReason#TOLD_SINCE}, {@link
 * WorkerReason#WORKER_UNKNOWN}, {@link VanguardReason#NOT_IN_THE_TEAM}, {@link VanguardReason#NO_PARTY_MEMBER}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableTakeVanguardPost.class)
public interface TakeVanguardPost extends Command<Organization> {
    /** The commando team, of the same home. */
    OrganizationId team();

    /** What the post is called, 1 to 100 characters; unique in the team. */
    String title();

    /** Who, of the same home. */
    WorkerId worker();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableTakeVanguardPost.Builder {
        Builder() {}
    }
}
