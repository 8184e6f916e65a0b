package org.gridgovernance.workforce;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * An organisation is no more from the day it occurred (撤销组织): its title and credit code become free, its vanguard
 * posts are left. Affiliations of workers end by commands of their own. Refused: {@link
 * OrganizationReason#ORGANIZATION_UNKNOWN}, {@link OrganizationReason#DISSOLVED}, {@link
 * OrganizationReason#NOT_YET_RECORDED}, {@link OrganizationReason#TOLD_SINCE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDissolveOrganization.class)
public interface DissolveOrganization extends Command<Organization> {
    /** The organisation. */
    OrganizationId organization();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDissolveOrganization.Builder {
        Builder() {}
    }
}
