package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.resident.ResidentId;

/**
 * Somebody of the register and where they live.
 *
 * @param id who
 * @param dwelling where
 */
record Neighbour(ResidentId id, DwellingId dwelling) {
    /** The account by which they sign in. */
    String account() {
        return "resident-" + id.value();
    }
}
