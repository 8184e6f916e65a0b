package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DWELLING;
import static org.gridgovernance.Samples.GRID;
import static org.gridgovernance.Samples.OFFICER;
import static org.gridgovernance.Samples.PLACE;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.AssignGridStaff;
import org.gridgovernance.grid.DwellingEvent;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridEvent;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridKind;
import org.gridgovernance.grid.GridPost;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.grid.RelieveGridStaff;
import org.gridgovernance.grid.RenameGrid;
import org.gridgovernance.grid.change.AdjustGrid;
import org.gridgovernance.grid.change.GridPart;
import org.gridgovernance.grid.change.MergeGrids;
import org.gridgovernance.grid.change.RetireGrid;
import org.gridgovernance.grid.change.SplitGrid;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to grids and dwellings. */
final class GridSamples {
    private static final GridId OTHER_GRID = new GridId(Town.id(9));
    private static final String OFFICE = "百步亭街道办事处";

    private GridSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "grid-established" ->
                new GridEvent.Established(
                        new GridCode("001"), "第4网格", GridKind.BASIC, Optional.empty(), Optional.empty());
            case "grid-took-over" -> new GridEvent.TookOver(List.of(GRID), OFFICE);
            case "grid-adjusted" -> new GridEvent.Adjusted(List.of(GRID), OFFICE);
            case "grid-hung" -> new GridEvent.Hung(GRID);
            case "grid-split" -> new GridEvent.Split(List.of(GRID, OTHER_GRID), OFFICE);
            case "grid-merged" -> new GridEvent.Merged(GRID, OFFICE);
            case "grid-retired" -> new GridEvent.Retired(OFFICE);
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
            case "adjust-grid" ->
                AdjustGrid.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .grid(GRID)
                        .addDwelling(DWELLING)
                        .approver(OFFICE)
                        .build();
            case "split-grid" ->
                SplitGrid.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .grid(GRID)
                        .addPart(part("001", "第4网格").build())
                        .addPart(part("009", "第9网格")
                                .addDwelling(DWELLING)
                                .addMicroGrid(OTHER_GRID)
                                .takesStaff(true)
                                .build())
                        .rest(new GridCode("001"))
                        .approver(OFFICE)
                        .build();
            case "merge-grids" ->
                MergeGrids.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .grids(List.of(GRID, OTHER_GRID))
                        .code(new GridCode("001"))
                        .title("第4网格")
                        .takesStaff(true)
                        .approver(OFFICE)
                        .build();
            case "retire-grid" ->
                RetireGrid.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .grid(GRID)
                        .approver(OFFICE)
                        .build();
            default -> null;
        };
    }

    private static GridPart.Builder part(String code, String title) {
        return GridPart.builder().code(new GridCode(code)).title(title);
    }
}
