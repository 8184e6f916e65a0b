package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DWELLING;
import static org.gridgovernance.Samples.GRID;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.DwellingEvent;
import org.gridgovernance.grid.map.ClearGridMap;
import org.gridgovernance.grid.map.DrawGridMap;
import org.gridgovernance.grid.map.GridMapEvent;
import org.gridgovernance.grid.map.LocateDwelling;
import org.gridgovernance.grid.map.Territory;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to grid maps. */
final class GridMapSamples {
    private static final Territory TERRITORY = new Territory(
            GRID,
            Boundary.ofRing(
                    CoordinateSystem.CGCS2000,
                    114.30,
                    30.60,
                    114.31,
                    30.60,
                    114.31,
                    30.61,
                    114.30,
                    30.61,
                    114.30,
                    30.60));

    private static final GeoPoint LOCATION = new GeoPoint(CoordinateSystem.CGCS2000, 114.305, 30.605);

    private GridMapSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "grid-map-begun" -> new GridMapEvent.Begun();
            case "grid-map-drawn" -> new GridMapEvent.Drawn(List.of(TERRITORY), Optional.of("江岸区民政局"));
            case "grid-map-cleared" -> new GridMapEvent.Cleared(List.of(GRID));
            case "dwelling-located" -> new DwellingEvent.Located(LOCATION);
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "draw-grid-map" ->
                DrawGridMap.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .addTerritory(TERRITORY)
                        .approver("江岸区民政局")
                        .build();
            case "clear-grid-map" ->
                ClearGridMap.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .addGrid(GRID)
                        .build();
            case "locate-dwelling" ->
                LocateDwelling.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .dwelling(DWELLING)
                        .location(LOCATION)
                        .build();
            default -> null;
        };
    }
}
