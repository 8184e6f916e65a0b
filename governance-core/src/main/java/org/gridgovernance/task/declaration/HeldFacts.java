package org.gridgovernance.task.declaration;

import java.time.LocalDate;
import java.util.EnumSet;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.tenure.Tenure;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.matter.HeldFact;

/** Which facts the register holds of a resident. */
final class HeldFacts {
    private HeldFacts() {}

    /** Those that stand in the entry itself. */
    static EnumSet<HeldFact> of(Resident resident, LocalDate on) {
        EnumSet<HeldFact> held = EnumSet.of(HeldFact.NAME);
        put(held, HeldFact.DOCUMENT, !resident.documents().isEmpty());
        put(held, HeldFact.BIRTH, resident.particulars().birth().isPresent());
        put(
                held,
                HeldFact.REGISTERED_ADDRESS,
                resident.particulars().registeredAddress().isPresent());
        put(held, HeldFact.RESIDENCE, resident.residences().asOf(on).anyMatch(Residence::isLived));
        put(held, HeldFact.CARE_TAGS, !resident.careTags().isEmpty());
        return held;
    }

    /** The household of the resident on that day, to search for. */
    static Criteria<Household> household(Resident resident, LocalDate on) {
        return Criteria.of(Household.TYPE)
                .within(resident.home())
                .where(Household.MEMBERS.asOf(resident.id(), on))
                .limit(1);
    }

    /** A dwelling the resident holds on that day, to search for. */
    static Criteria<Tenure> tenure(Resident resident, LocalDate on) {
        return Criteria.of(Tenure.TYPE)
                .within(resident.home())
                .where(Tenure.HELD_BY.asOf(resident.id(), on))
                .limit(1);
    }

    private static void put(EnumSet<HeldFact> held, HeldFact fact, boolean isThere) {
        if (isThere) {
            held.add(fact);
        }
    }
}
