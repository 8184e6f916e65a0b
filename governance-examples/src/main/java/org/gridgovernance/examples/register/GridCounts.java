package org.gridgovernance.examples.register;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;

/**
 * How many there are in each grid, and in all: two questions to the desk.
 *
 * @param byGrid the number in each grid that has any
 * @param all the number wherever they are
 */
record GridCounts(Map<GridId, Long> byGrid, long all) {

    static <A extends Aggregate> GridCounts of(Desk desk, Criteria<A> criteria, Grouping<A> byGrid) {
        Map<GridId, Long> counts = desk.count(criteria, byGrid).getOrElseThrow(Refused::new).entrySet().stream()
                .collect(Collectors.toMap(
                        group -> new GridId((UUID) group.getKey().value()), Map.Entry::getValue));
        return new GridCounts(counts, desk.count(criteria).getOrElseThrow(Refused::new));
    }

    long in(GridId grid) {
        return byGrid.getOrDefault(grid, 0L);
    }

    /** Those in no grid. */
    long elsewhere() {
        return all - byGrid.values().stream().mapToLong(Long::longValue).sum();
    }

    GridCounts minus(GridCounts others) {
        Map<GridId, Long> rest = byGrid.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, group -> group.getValue() - others.in(group.getKey())));
        return new GridCounts(rest, all - others.all);
    }

    GridCounts plus(GridCounts others) {
        Map<GridId, Long> sum = new HashMap<>(byGrid);
        others.byGrid.forEach((grid, count) -> sum.merge(grid, count, Long::sum));
        return new GridCounts(sum, all + others.all);
    }
}
