package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;

/**
 * How the grids of a community were used in a period, told from the journal (网格使用情况): by what was written in the period,
 * whenever it happened. What is told of a person or household counts for the grid in which their dwelling lay on the day it
 * happened, as known now; on the day somebody leaves, that is the grid left. What was told of an entry found to be a duplicate since
 * counts where that was thought to live, or else where the entry kept does; a merge and its undoing are told once, of
 * the entry kept, and of each household besides. Immutable and thread-safe.
 *
 * @param period the days in which it was written
 * @param grids the grids that lived on any day of it, by code
 * @param elsewhere how much was told of people and households that lay in none of these grids
 */
public record GridUses(Period period, List<GridUse> grids, long elsewhere) {
    /** Copies the list. */
    public GridUses {
        grids = List.copyOf(grids);
    }

    /**
     * Counts. Needs the rights to read grids, dwellings, residents and households of the community; it reads all of them,
     * and the journal of the period once, from one moment of the store. Refused: {@link
     * org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom lacks one of them.
     */
    public static Either<Rejection, GridUses> of(Desk desk, AreaCode community, Period period) {
        return desk.inSnapshot(reading -> Whereabouts.of(reading, community)
                .flatMap(where -> new Tally(where, period).count(reading, community)));
    }

    /** The grids that were built and not used (建而不用): there before the first day, with dwellings, and nothing told. */
    public List<GridUse> unused() {
        return grids.stream()
                .filter(use -> use.isIdle() && use.dwellings() > 0)
                .filter(use -> use.established().isBefore(period.first()))
                .toList();
    }
}
