package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.residence.RelocationReason;
import org.gridgovernance.resident.residence.Residence;

/**
 * Whether somebody of the register belongs to a community on a day (在册).
 *
 * @param community the community
 * @param day the day
 */
record Belonging(AreaCode community, LocalDate day) {

    boolean holds(Resident resident) {
        return !resident.particulars().name().isErased() && lost(resident).isEmpty();
    }

    /** Why somebody does not belong there any more: dead, moved away, or every residence there has ended. */
    Optional<Reason> lost(Resident resident) {
        boolean dead =
                resident.death().filter(death -> !death.on().isAfter(day)).isPresent();
        if (dead) {
            return Optional.of(ResidentReason.DECEASED.at(""));
        }
        List<Dated<Residence>> here = resident.residences()
                .standing()
                .filter(fact -> fact.value().community().equals(community))
                .toList();
        boolean left = here.stream().noneMatch(fact -> fact.holdsOn(day));
        if (left && resident.leftOn().filter(on -> !on.isAfter(day)).isPresent()) {
            return Optional.of(RelocationReason.MOVED_AWAY.at(""));
        }
        return left && !here.isEmpty() ? Optional.of(LedgerFinding.NOT_HERE.at("")) : Optional.empty();
    }
}
