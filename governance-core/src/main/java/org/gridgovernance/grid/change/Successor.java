package org.gridgovernance.grid.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingEvent;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridEvent;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridStaff;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.type.Ref;

/** One grid that comes of a split, and all it takes. */
record Successor(GridId id, GridPart part, String approver, String path) {

    Outcome<Grid> follows(Outcome<Grid> outcome, Grid old, SizeNorm norm) {
        AreaCode home = old.home();
        Outcome<Grid> followed = begun(outcome, old)
                .alsoEach(
                        part.dwellings().stream()
                                .map(dwelling -> Ref.to(Dwelling.TYPE, home, dwelling))
                                .toList(),
                        new DwellingEvent.PlacedInGrid(id))
                .alsoEach(
                        part.microGrids().stream()
                                .map(micro -> Ref.to(Grid.TYPE, home, micro))
                                .toList(),
                        new GridEvent.Hung(id));
        return followed.warningEach(
                ChangeChecks.size(norm, old.kind(), part.dwellings().size(), path));
    }

    private Outcome<Grid> begun(Outcome<Grid> outcome, Grid old) {
        Stream<GridEvent> begun = Stream.of(
                new GridEvent.Established(part.code(), part.title(), old.kind(), old.parent(), Optional.of(approver)),
                new GridEvent.TookOver(List.of(old.id()), approver));
        Stream<GridStaff> staff = part.takesStaff() ? old.staff().open() : Stream.empty();
        return outcome.also(
                Ref.to(Grid.TYPE, old.home(), id),
                Stream.concat(begun, staff.map(GridEvent.StaffAssigned::new)).toArray(GridEvent[]::new));
    }
}
