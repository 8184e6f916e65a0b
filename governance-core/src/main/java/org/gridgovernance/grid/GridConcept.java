package org.gridgovernance.grid;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class GridConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("grid")
            .keeps(Grid.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .keeps(Dwelling.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .handles(Handling.of("establish-grid", EstablishGrid.class)
                    .needs("grid.establish", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(GridCases.WELL_FORMED)
                    .decides(GridCases::establish))
            .handles(Handling.of("rename-grid", RenameGrid.class)
                    .needs("grid.rename", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(command -> GridCases.title(command.title()))
                    .gathers((command, wanted) -> wanted.ref(GridCases.grid(command.home(), command.grid())))
                    .fits((command, facts) -> GridCases.exists(facts, GridCases.grid(command.home(), command.grid())))
                    .decides(GridCases::rename))
            .handles(Handling.of("assign-grid-staff", AssignGridStaff.class)
                    .needs("grid.assign-staff", COMMUNITY_CLERK, DATA_STEWARD)
                    .gathers((command, wanted) -> wanted.ref(GridCases.grid(command.home(), command.grid())))
                    .fits((command, facts) -> GridCases.exists(facts, GridCases.grid(command.home(), command.grid())))
                    .decides(GridCases::assign))
            .handles(Handling.of("relieve-grid-staff", RelieveGridStaff.class)
                    .needs("grid.relieve-staff", COMMUNITY_CLERK, DATA_STEWARD)
                    .gathers((command, wanted) -> wanted.ref(GridCases.grid(command.home(), command.grid())))
                    .fits((command, facts) -> GridCases.exists(facts, GridCases.grid(command.home(), command.grid())))
                    .decides(GridCases::relieve))
            .handles(Handling.of("record-dwelling", RecordDwelling.class)
                    .needs("dwelling.record", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DwellingCases.WELL_FORMED)
                    .gathers(DwellingCases::wants)
                    .fits(DwellingCases::fits)
                    .decides(DwellingCases::note))
            .handles(Handling.of("place-dwelling", PlaceDwelling.class)
                    .needs("dwelling.place", COMMUNITY_CLERK, DATA_STEWARD)
                    .gathers(DwellingCases::wants)
                    .fits(DwellingCases::fits)
                    .decides(DwellingCases::place))
            .build();

    private GridConcept() {}
}
