package org.gridgovernance.examples.register;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;

/**
 * How many there are in each grid, in none, and in all.
 *
 * @param byGrid the number in each grid that has any
 * @param elsewhere the number in no grid
 * @param all the number wherever they are
 */
record GridCounts(Map<GridId, Long> byGrid, long elsewhere, long all) {

    /** Of what lies in one grid at most: two questions to the desk. */
    static <A extends Aggregate> GridCounts of(Desk desk, Criteria<A> criteria, Grouping<A> byGrid) {
        Map<GridId, Long> counts = desk.count(criteria, byGrid).getOrElseThrow(Refused::new).entrySet().stream()
                .collect(Collectors.toMap(
                        group -> new GridId((UUID) group.getKey().value()), Map.Entry::getValue));
        return of(counts, desk.count(criteria).getOrElseThrow(Refused::new));
    }

    /** Of what lies in one grid at most. */
    static GridCounts of(Map<GridId, Long> byGrid, long all) {
        long inGrids = byGrid.values().stream().mapToLong(Long::longValue).sum();
        return new GridCounts(byGrid, all - inGrids, all);
    }

    long in(GridId grid) {
        return byGrid.getOrDefault(grid, 0L);
    }
}
