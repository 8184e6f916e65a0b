package org.gridgovernance.workforce.vanguard;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationReason;
import org.immutables.value.Value;

/**
 * A commando team offers a vanguard post (设先锋岗), from the day it occurred. Refused: {@link
 * OrganizationReason#ORGANIZATION_UNKNOWN}, {@link OrganizationReason#DISSOLVED}, {@link
 * VanguardReason#NO_COMMANDO_TEAM}, {@link VanguardReason#TITLE_MALFORMED}, {@link VanguardReason#TITLE_TAKEN},
 * {@link VanguardReason#POSTS_TOO_MANY}, {@link OrganizationReason#NOT_YET_RECORDED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableOfferVanguardPost.class)
public interface OfferVanguardPost extends Command<Organization> {
    /** The commando team, of the same home. */
    OrganizationId team();

    /** What the post is called, 1 to 100 characters; unique in the team. */
    String title();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableOfferVanguardPost.Builder {
        Builder() {}
    }
}
