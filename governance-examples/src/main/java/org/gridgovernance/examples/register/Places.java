package org.gridgovernance.examples.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.insight.Locality;
import org.gridgovernance.resident.ResidentId;

/**
 * Of where the report tells.
 *
 * @param grids all grids
 * @param communities all communities that have anybody on record
 */
record Places(List<GridRow> grids, List<CommunityRow> communities) {

    static Places of(Desk desk, AreaTable areas) {
        return new Places(GridList.of(desk, areas), CommunityRow.all(desk, areas));
    }

    /** An answer for each grid and each community. */
    <R> Map<Locality, R> each(Function<Locality, R> question) {
        return Stream.concat(
                        grids.stream().map(GridRow::where), communities.stream().map(CommunityRow::where))
                .collect(Collectors.toMap(Function.identity(), question));
    }

    /** How many people each answer names; who lives in two grids stands in both, and is one in all. */
    <R> GridCounts people(Map<Locality, R> answers, Function<R, ? extends Collection<ResidentId>> who) {
        Map<GridId, Long> byGrid = new HashMap<>();
        Set<ResidentId> inGrids = new HashSet<>();
        Set<ResidentId> all = new HashSet<>();
        answers.forEach((where, answer) -> {
            Collection<ResidentId> these = who.apply(answer);
            where.grid().ifPresent(grid -> byGrid.put(grid, (long) these.size()));
            (where.grid().isPresent() ? inGrids : all).addAll(these);
        });
        long elsewhere = all.stream().filter(one -> !inGrids.contains(one)).count();
        return new GridCounts(byGrid, elsewhere, all.size());
    }
}
