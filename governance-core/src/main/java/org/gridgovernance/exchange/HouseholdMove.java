package org.gridgovernance.exchange;

import java.util.Optional;
import org.gridgovernance.grid.DwellingId;

/**
 * A household that an import moves.
 *
 * @param from the dwelling left, if it had one
 * @param to the dwelling moved to
 */
record HouseholdMove(Optional<DwellingId> from, DwellingId to) {}
