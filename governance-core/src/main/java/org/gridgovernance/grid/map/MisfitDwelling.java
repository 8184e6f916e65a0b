package org.gridgovernance.grid.map;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.Place;

/**
 * A dwelling that does not fit the grid map. Immutable.
 *
 * @param dwelling which
 * @param place where it is, in words
 * @param misfit what does not fit
 * @param recorded the grid it is on record in, if any
 * @param covering the grids that cover it: several if it lies on a line
 */
public record MisfitDwelling(
        DwellingId dwelling, Place place, Misfit misfit, Optional<GridId> recorded, List<GridId> covering) {
    /** Copies the list. */
    public MisfitDwelling {
        covering = List.copyOf(covering);
    }
}
