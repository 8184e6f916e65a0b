package org.gridgovernance.resource.handout;

import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.HouseholdId;

/**
 * Who receives a ration (领取对象): a household, or a person. Immutable.
 *
 * @param basis which of the two
 * @param id its identity
 */
public record Receiver(RationBasis basis, UUID id) {
    /** That household. */
    public static Receiver of(HouseholdId household) {
        return new Receiver(RationBasis.PER_HOUSEHOLD, household.value());
    }

    /** That person. */
    public static Receiver of(ResidentId person) {
        return new Receiver(RationBasis.PER_PERSON, person.value());
    }

    /** The household, if it is one. */
    public Optional<HouseholdId> household() {
        return basis == RationBasis.PER_HOUSEHOLD ? Optional.of(new HouseholdId(id)) : Optional.empty();
    }

    /** The person, if it is one. */
    public Optional<ResidentId> person() {
        return basis == RationBasis.PER_PERSON ? Optional.of(new ResidentId(id)) : Optional.empty();
    }
}
