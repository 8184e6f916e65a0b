package org.gridgovernance.grid.compound;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a compound has an owners' committee (业主委员会). Immutable. Source: Civil Code (民法典) art. 277.
 *
 * @param established whether there is one
 * @param since since when, if there is one and that is known
 */
public record OwnersCommittee(boolean established, Optional<LocalDate> since) {
    /** There is none. */
    public static final OwnersCommittee NONE = new OwnersCommittee(false, Optional.empty());

    /** There is one since that day. */
    public static OwnersCommittee since(LocalDate day) {
        return new OwnersCommittee(true, Optional.of(day));
    }

    boolean fits(LocalDate today) {
        return since.map(day -> established && !day.isAfter(today)).orElse(true);
    }
}
