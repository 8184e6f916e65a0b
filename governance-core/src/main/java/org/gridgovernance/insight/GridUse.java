package org.gridgovernance.insight;

import java.time.LocalDate;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;

/**
 * How one grid was used in a period (网格使用情况). Immutable and thread-safe.
 *
 * @param grid the grid
 * @param code its code
 * @param title what it is called now
 * @param established the day it was established
 * @param dwellings how many dwellings lay in it on the last day
 * @param visits how often somebody stood at a door and said so: however many people one command verifies, one visit
 * @param verified how many times the facts of a person or of a household were verified, in whatever way
 * @param updates how many other things were told of its people and households
 */
public record GridUse(
        GridId grid,
        GridCode code,
        String title,
        LocalDate established,
        long dwellings,
        long visits,
        long verified,
        long updates) {
    /** Whether nothing was told of it. */
    public boolean isIdle() {
        return verified == 0 && updates == 0;
    }
}
