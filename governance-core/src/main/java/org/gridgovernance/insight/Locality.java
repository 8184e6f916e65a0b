package org.gridgovernance.insight;

import java.util.Optional;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;

/**
 * Of where a report is (统计范围): a community, or one of its grids. A wider area is asked community by community.
 * Immutable.
 *
 * @param community the community
 * @param grid one of its grids; empty for all of it
 */
public record Locality(AreaCode community, Optional<GridId> grid) {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if the area is no community
     */
    public Locality {
        if (!community.isCommunity()) {
            throw new IllegalArgumentException("a report is of a community or of a grid: " + community);
        }
    }

    /** All of a community. */
    public static Locality community(AreaCode community) {
        return new Locality(community, Optional.empty());
    }

    /** A grid of a community. */
    public static Locality grid(AreaCode community, GridId grid) {
        return new Locality(community, Optional.of(grid));
    }
}
