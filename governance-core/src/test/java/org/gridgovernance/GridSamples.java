package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DWELLING;
import static org.gridgovernance.Samples.GRID;
import static org.gridgovernance.Samples.OFFICER;
import static org.gridgovernance.Samples.PLACE;
import static org.gridgovernance.Town.HOME;

import java.util.Optional;
import org.gridgovernance.grid.AssignGridStaff;
import org.gridgovernance.grid.DwellingEvent;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridEvent;
import org.gridgovernance.grid.GridKind;
import org.gridgovernance.grid.GridPost;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.grid.RelieveGridStaff;
import org.gridgovernance.grid.RenameGrid;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to grids and dwellings. */
final class GridSamples {
    private GridSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "grid-established" -> new GridEvent.Established(new GridCode("001"), "第4网格", GridKind.BASIC);
            case "grid-renamed" -> new GridEvent.Renamed("东网格");
            case "grid-staff-assigned" -> new GridEvent.StaffAssigned(OFFICER);
            case "grid-staff-relieved" -> new GridEvent.StaffRelieved("officer-7", GridPost.OFFICER);
            case "dwelling-recorded" -> new DwellingEvent.Recorded(PLACE, Optional.of(GRID), Optional.empty());
            case "dwelling-placed-in-grid" -> new DwellingEvent.PlacedInGrid(GRID);
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "establish-grid" ->
                EstablishGrid.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .code(new GridCode("001"))
                        .title("第4网格")
                        .build();
            case "rename-grid" ->
                RenameGrid.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .grid(GRID)
                        .title("东网格")
                        .build();
            case "assign-grid-staff" ->
                AssignGridStaff.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .grid(GRID)
                        .staff(OFFICER)
                        .build();
            case "relieve-grid-staff" ->
                RelieveGridStaff.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .grid(GRID)
                        .account("officer-7")
                        .post(GridPost.OFFICER)
                        .build();
            case "record-dwelling" ->
                RecordDwelling.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .place(PLACE)
                        .grid(GRID)
                        .build();
            case "place-dwelling" ->
                PlaceDwelling.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .dwelling(DWELLING)
                        .grid(GRID)
                        .build();
            default -> null;
        };
    }
}
