package org.gridgovernance.grid.map;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.grid.GridEvent;
import org.gridgovernance.grid.GridReason;

/** The contents of this package (目录). */
public final class GridMapConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("grid-map")
            .keeps(GridMap.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .reacts(GridEvent.Split.class, GridMapCases::follow)
            .reacts(GridEvent.Merged.class, GridMapCases::follow)
            .reacts(GridEvent.Retired.class, GridMapCases::follow)
            .handles(Handling.of("draw-grid-map", DrawGridMap.class)
                    .needs("grid-map.draw", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(GridMapChecks.DRAW)
                    .gathers(GridMapCases::wants)
                    .fits(GridMapCases::fits)
                    .decides(GridMapCases::draw))
            .handles(Handling.of("clear-grid-map", ClearGridMap.class)
                    .needs("grid-map.clear", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(GridMapChecks.CLEAR)
                    .gathers((command, wanted) -> wanted.key(GridMapCases.map(command.home())))
                    .decides(GridMapCases::clear))
            .handles(Handling.of("locate-dwelling", LocateDwelling.class)
                    .needs("dwelling.locate", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(LocationCases.WELL_FORMED)
                    .touches(LocationCases::dwelling, GridReason.DWELLING_UNKNOWN.at("dwelling"))
                    .decides(LocationCases::locate))
            .build();

    private GridMapConcept() {}
}
