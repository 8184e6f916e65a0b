package org.gridgovernance.examples.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.area.Area;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.insight.Locality;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;

/** All grids, by community and code. */
final class GridList {
    private GridList() {}

    static List<GridRow> of(Desk desk, AreaTable areas) {
        List<Found<Grid>> grids = new ArrayList<>();
        desk.searchAll(Criteria.of(Grid.TYPE).limit(1_000), grids::addAll).getOrElseThrow(Refused::new);
        return grids.stream()
                .map(Found::state)
                .sorted(Comparator.comparing(Grid::home).thenComparing(Grid::code))
                .map(grid -> new GridRow(
                        Locality.grid(grid.home(), grid.id()), community(areas, grid.home()) + " " + grid.title()))
                .toList();
    }

    static String community(AreaTable areas, AreaCode home) {
        return areas.find(home).map(Area::name).orElse(home.code());
    }
}
