package org.gridgovernance.workforce;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * An organisation is registered, belongs or serves otherwise (变更组织情况); what is left out holds no more. Saying what
 * holds already changes nothing. Refused: {@link OrganizationReason#ORGANIZATION_UNKNOWN}, {@link
 * OrganizationReason#DISSOLVED}, {@link OrganizationReason#SUPERIOR_IS_SELF}, {@link
 * OrganizationReason#CREDIT_CODE_TAKEN}, {@link OrganizationReason#SUPERIOR_UNKNOWN}, {@link
 * OrganizationReason#GRID_CONTRADICTS}, {@link OrganizationReason#AREAS_TOO_MANY}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableChangeOrganization.class)
public interface ChangeOrganization extends Command<Organization> {
    /** The organisation. */
    OrganizationId organization();

    /** By which code it is registered, if it is and that is known; unique everywhere. */
    Optional<UnifiedSocialCreditCode> creditCode();

    /** To which organisation it belongs, if to any, of whatever area. */
    Optional<OrganizationRef> superior();

    /** The code of the grid whose party branch it is, 1 to 40 characters; of a party branch only. */
    Optional<String> gridCode();

    /** Areas it serves besides its home, with all below them; up to 200. */
    @Value.NaturalOrder
    SortedSet<AreaCode> serves();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableChangeOrganization.Builder {
        Builder() {}
    }
}
