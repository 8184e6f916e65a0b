package org.gridgovernance.resident;

import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.residence.Residence;

/**
 * The mark of a duplicate (重复标记): the person is kept under another entry of the register. Immutable.
 *
 * @param survivor the entry kept
 * @param on the day on which this was found
 * @param residences the residence facts that stood then, and stand again if the merge is undone
 */
public record MergedInto(ResidentId survivor, LocalDate on, List<Dated<Residence>> residences) {
    /** Copies the list. */
    public MergedInto {
        residences = List.copyOf(residences);
    }

    /** Once the person is erased: the mark stays, so that nobody is counted twice. */
    MergedInto erased() {
        return new MergedInto(survivor, on, List.of());
    }
}
