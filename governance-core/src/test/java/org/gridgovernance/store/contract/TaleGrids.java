package org.gridgovernance.store.contract;

import java.util.List;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.grid.change.AdjustGrid;
import org.gridgovernance.grid.change.GridPart;
import org.gridgovernance.grid.change.MergeGrids;
import org.gridgovernance.grid.change.SplitGrid;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;

/** What happens to grids, and with them to all who live there. */
final class TaleGrids {
    private static final AreaCode HOME = RegisterTale.HOME;
    private static final String OFFICE = "street office";

    private final Chance chance;
    private final Folk folk;
    private int codes;

    TaleGrids(Chance chance, Folk folk) {
        this.chance = chance;
        this.folk = folk;
    }

    Command<?> place() {
        return PlaceDwelling.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .dwelling(chance.pick(folk.dwellings()))
                .grid(folk.grid())
                .build();
    }

    Command<?> split() {
        GridId grid = folk.grid();
        List<DwellingId> some = folk.dwellings().stream()
                .filter(dwelling -> folk.liesIn(dwelling, grid) && chance.oneIn(2))
                .toList();
        GridPart rest = part();
        return SplitGrid.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .grid(grid)
                .addPart(rest)
                .addPart(GridPart.builder().from(part()).dwellings(some).build())
                .rest(rest.code())
                .approver(OFFICE)
                .build();
    }

    private GridPart part() {
        String code = "T" + codes++;
        return GridPart.builder().code(new GridCode(code)).title("grid " + code).build();
    }

    Command<?> merge() {
        return MergeGrids.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .addGrid(folk.grid())
                .into(folk.grid())
                .approver(OFFICE)
                .build();
    }

    Command<?> adjust() {
        return AdjustGrid.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .grid(folk.grid())
                .addDwelling(chance.pick(folk.dwellings()))
                .approver(OFFICE)
                .build();
    }
}
