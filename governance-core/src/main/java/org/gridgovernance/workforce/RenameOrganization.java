package org.gridgovernance.workforce;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * An organisation is called otherwise (组织更名). Refused: {@link OrganizationReason#ORGANIZATION_UNKNOWN}, {@link
 * OrganizationReason#DISSOLVED}, {@link OrganizationReason#TITLE_MALFORMED}, {@link OrganizationReason#TITLE_TAKEN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRenameOrganization.class)
public interface RenameOrganization extends Command<Organization> {
    /** The organisation. */
    OrganizationId organization();

    /** What it is called, 1 to 100 characters; unique in its home. */
    String title();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRenameOrganization.Builder {
        Builder() {}
    }
}
