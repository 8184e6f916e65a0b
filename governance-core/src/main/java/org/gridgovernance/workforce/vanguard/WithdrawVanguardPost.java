package org.gridgovernance.workforce.vanguard;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationReason;
import org.immutables.value.Value;

/**
 * A vanguard post that nobody holds is no more from the day it occurred (撤先锋岗). Refused: {@link
 * OrganizationReason#ORGANIZATION_UNKNOWN}, {@link OrganizationReason#DISSOLVED}, {@link
 * VanguardReason#POST_UNKNOWN}, {@link VanguardReason#HELD}, {@link VanguardReason#TOLD_SINCE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWithdrawVanguardPost.class)
public interface WithdrawVanguardPost extends Command<Organization> {
    /** The commando team, of the same home. */
    OrganizationId team();

    /** What the post is called, 1 to 100 characters; unique in the team. */
    String title();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWithdrawVanguardPost.Builder {
        Builder() {}
    }
}
