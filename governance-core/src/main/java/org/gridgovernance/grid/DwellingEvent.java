package org.gridgovernance.grid;

import java.util.Optional;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Event;

/** What happens to a {@link Dwelling}. */
public sealed interface DwellingEvent extends Event {
    /**
     * It was recorded (登记).
     *
     * @param place where it is
     * @param grid the grid it lies in, if known
     * @param use what it is used for, if known
     */
    record Recorded(Place place, Optional<GridId> grid, Optional<HouseUse> use) implements DwellingEvent {}

    /**
     * It lies in a grid, and in no other any more.
     *
     * @param grid the grid
     */
    record PlacedInGrid(GridId grid) implements DwellingEvent {}

    /**
     * Where it is on the map became known (定位).
     *
     * @param location the point
     */
    record Located(GeoPoint location) implements DwellingEvent {}
}
