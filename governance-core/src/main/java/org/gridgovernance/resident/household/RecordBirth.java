package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.residence.Residence;
import org.immutables.value.Value;

/**
 * A child was born (出生登记), on the day it occurred: it enters the register, without any document, lives from that day on
 * where its mother or its household lives, and is a member of the household. The answer shows the child.
 *
 * <p>Refused: {@link HouseholdReason#HOUSEHOLD_UNKNOWN}, {@link HouseholdReason#DISSOLVED}, faults of name, phone and birth
 * date, {@link HouseholdReason#OTHER_BIRTH_DATE}, an unknown or erased mother, an unknown dwelling, faults of the dates and
 * texts of the residence, {@link HouseholdReason#SECOND_HEAD}. Warned of: {@link ResidentReason#RESIDENCE_ODD}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordBirth.class)
public interface RecordBirth extends Command<Resident> {
    /** The household. */
    HouseholdId household();

    /** The relation to its head. */
    Relation relation();

    /** What is known; the birth date is the day it occurred, and may be left out. */
    Particulars particulars();

    /** The mother, if she is in the register of the home. */
    Optional<ResidentId> mother();

    /** Where the child belongs; the dwelling in which its mother lives on that day, else that of the household, not registered yet (未落户), unless said otherwise. */
    Optional<Residence> residence();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordBirth.Builder {
        Builder() {}
    }
}
