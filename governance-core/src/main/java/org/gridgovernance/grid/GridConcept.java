package org.gridgovernance.grid;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import java.util.List;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class GridConcept {
    private static final Reason NO_GRID = GridReason.GRID_UNKNOWN.at("grid");
    private static final Reason NO_DWELLING = GridReason.DWELLING_UNKNOWN.at("dwelling");

    /** The table. */
    public static final Concept TABLE = Concept.named("grid")
            .keeps(Grid.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .keeps(Dwelling.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .handles(Handling.of("establish-grid", EstablishGrid.class)
                    .needs("grid.establish", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(GridCases.WELL_FORMED)
                    .claims(Grid.TYPE, Grid.CODE, command -> List.of(command.code()))
                    .gathers(GridCases::wants)
                    .fits(GridCases::fits)
                    .decides(GridCases::establish))
            .handles(Handling.of("rename-grid", RenameGrid.class)
                    .needs("grid.rename", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(command -> GridCases.title(command.title()))
                    .gathers((command, wanted) -> wanted.ref(GridCases.grid(command.home(), command.grid())))
                    .fits((command, facts) -> GridCases.lives(facts, command.home(), command.grid()))
                    .decides(GridCases::rename))
            .handles(Handling.of("assign-grid-staff", AssignGridStaff.class)
                    .needs("grid.assign-staff", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(GridCases.STAFF)
                    .gathers((command, wanted) -> wanted.ref(GridCases.grid(command.home(), command.grid())))
                    .fits((command, facts) -> GridCases.lives(facts, command.home(), command.grid()))
                    .decides(GridCases::assign))
            .handles(Handling.of("relieve-grid-staff", RelieveGridStaff.class)
                    .needs("grid.relieve-staff", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(command -> GridCases.grid(command.home(), command.grid()), NO_GRID)
                    .decides(GridCases::relieve))
            .handles(Handling.of("record-dwelling", RecordDwelling.class)
                    .needs("dwelling.record", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DwellingCases.WELL_FORMED)
                    .claims(Dwelling.TYPE, Dwelling.PLACE, command -> List.of(command.place()))
                    .gathers(DwellingCases::wants)
                    .fits(DwellingCases::fits)
                    .decides(DwellingCases::note))
            .handles(Handling.of("place-dwelling", PlaceDwelling.class)
                    .needs("dwelling.place", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(command -> DwellingCases.dwelling(command.home(), command.dwelling()), NO_DWELLING)
                    .gathers((command, wanted) -> wanted.ref(GridCases.grid(command.home(), command.grid())))
                    .fits(DwellingCases::fits)
                    .decides(DwellingCases::place))
            .build();

    private GridConcept() {}
}
