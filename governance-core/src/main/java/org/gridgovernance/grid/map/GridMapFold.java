package org.gridgovernance.grid.map;

import java.util.Collection;
import java.util.List;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.Ref;

/** How the events of a grid map make its state. */
final class GridMapFold {
    private GridMapFold() {}

    static GridMap begun(Ref<GridMap> ref, GridMapEvent.Begun event, Moment moment) {
        return GridMap.builder().id(new GridMapId(ref.id())).home(ref.home()).build();
    }

    static GridMap drawn(GridMap map, GridMapEvent.Drawn event, Moment moment) {
        List<GridId> grids = event.territories().stream().map(Territory::grid).toList();
        return with(
                map,
                event.territories().stream()
                        .reduce(
                                without(map, grids, moment),
                                (line, next) -> line.open(next, moment.occurredOn(), moment.recordedAt()),
                                (a, b) -> b));
    }

    static GridMap cleared(GridMap map, GridMapEvent.Cleared event, Moment moment) {
        return with(map, without(map, event.grids(), moment));
    }

    private static Timeline<Territory> without(GridMap map, Collection<GridId> grids, Moment moment) {
        return map.territories()
                .close(territory -> grids.contains(territory.grid()), moment.occurredOn(), moment.recordedAt());
    }

    private static GridMap with(GridMap map, Timeline<Territory> territories) {
        return GridMap.builder().from(map).territories(territories).build();
    }
}
