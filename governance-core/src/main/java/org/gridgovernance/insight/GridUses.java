package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;

/**
 * How the grids of a community were used in a period, told from the journal (网格使用情况): by what was written in the period,
 * whenever it happened. What is told of a person or household counts for the grid in which their dwelling lay on the day it
 * happened, as known now; on the day somebody leaves, that is the grid left. Immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day
 * @param grids the grids that lived on any day of it, by code
 * @param elsewhere how much was told of people and households that lay in none of these grids
 */
public record GridUses(LocalDate from, LocalDate to, List<GridUse> grids, long elsewhere) {
    /** Copies the list. */
    public GridUses {
        grids = List.copyOf(grids);
    }

    /**
     * Counts. Needs the rights to read grids, dwellings, residents and households of the community; it reads all of them,
     * and the journal of the period once.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static Either<Rejection, GridUses> of(Desk desk, AreaCode community, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends before it begins");
        }
        return Whereabouts.of(desk, community).flatMap(where -> new Tally(where, from, to).count(desk, community));
    }

    /** The grids that were built and not used (建而不用): there before the first day, with dwellings, and nothing told. */
    public List<GridUse> unused() {
        return grids.stream()
                .filter(use -> use.isIdle() && use.dwellings() > 0)
                .filter(use -> use.established().isBefore(from))
                .toList();
    }
}
