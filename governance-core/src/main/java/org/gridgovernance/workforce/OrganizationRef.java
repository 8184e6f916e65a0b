package org.gridgovernance.workforce;

import java.time.LocalDate;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.type.Ref;

/**
 * Which organisation, and in which area it is on record: named so from other homes, for an organisation may be a street's or a
 * county's. Immutable.
 *
 * @param home its home
 * @param id its id
 */
public record OrganizationRef(AreaCode home, OrganizationId id) {
    /** Where it is. */
    public Ref<Organization> ref() {
        return Ref.to(Organization.TYPE, home, id);
    }

    /** Whether it is on record, and not dissolved, on that day; wanted before by its {@link #ref}. */
    public boolean exists(Facts facts, LocalDate on) {
        return facts.find(ref()).filter(organization -> organization.exists(on)).isPresent();
    }
}
