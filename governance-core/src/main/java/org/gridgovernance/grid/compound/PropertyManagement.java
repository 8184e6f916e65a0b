package org.gridgovernance.grid.compound;

import java.util.Optional;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;

/**
 * Who manages a compound (物业). Immutable.
 *
 * @param kind how it is managed
 * @param company the property company, if it is one and its code is known
 */
public record PropertyManagement(ManagementKind kind, Optional<UnifiedSocialCreditCode> company) {
    /** The owners manage it themselves (自管). */
    public static final PropertyManagement SELF_MANAGED =
            new PropertyManagement(ManagementKind.SELF_MANAGED, Optional.empty());
    /** Nobody manages it (无物业). */
    public static final PropertyManagement NONE = new PropertyManagement(ManagementKind.NONE, Optional.empty());

    /** That company manages it. */
    public static PropertyManagement by(UnifiedSocialCreditCode company) {
        return new PropertyManagement(ManagementKind.COMPANY, Optional.of(company));
    }

    boolean contradictsItself() {
        return company.isPresent() && kind != ManagementKind.COMPANY;
    }

    boolean lacksItsCompany() {
        return company.isEmpty() && kind == ManagementKind.COMPANY;
    }
}
