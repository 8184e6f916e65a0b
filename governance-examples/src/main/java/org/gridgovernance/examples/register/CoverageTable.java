package org.gridgovernance.examples.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;

/**
 * How much of what is there do we know (覆盖率)? Of the dwellings known, those in which a verified household lives: however
 * many households share a dwelling, it counts once.
 */
final class Coverage {
    private static final Criteria<Household> ALL = Criteria.of(Household.TYPE);
    private static final Condition<Household> VERIFIED =
            Household.VERIFIED_ON.between(Optional.empty(), Optional.empty());

    private final Desk desk;
    private final AsOf asOf;

    private Coverage(Desk desk, AsOf asOf) {
        this.desk = desk;
        this.asOf = asOf;
    }

    static GridTable of(Desk desk, AsOf asOf) {
        Coverage coverage = new Coverage(desk, asOf);
        GridCounts dwellings = GridCounts.of(desk, Criteria.of(Dwelling.TYPE), Dwelling.GRID.by(asOf.when()));
        GridCounts covered = coverage.covered(dwellings.byGrid().keySet());
        return new GridTable(
                Words.of("覆盖情况", "Coverage"),
                List.of(
                        GridTable.Column.of(Words.of("户", "households"), coverage.households(ALL)),
                        GridTable.Column.of(Words.of("已核实户", "verified"), coverage.households(ALL.where(VERIFIED))),
                        GridTable.Column.of(Words.of("已登记房屋", "dwellings known"), dwellings),
                        GridTable.Column.of(Words.of("有已核实户", "with a verified household"), covered),
                        GridTable.Column.share(Words.of("覆盖率", "coverage"), covered, dwellings)));
    }

    private GridCounts households(Criteria<Household> which) {
        return GridCounts.of(desk, which, Household.LIVES_IN_GRID.by(asOf.when()));
    }

    private GridCounts covered(Set<GridId> grids) {
        Map<GridId, Long> byGrid = grids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        grid -> dwellings(ALL.where(VERIFIED, Household.LIVES_IN_GRID.during(grid, asOf.when())))));
        return new GridCounts(byGrid, dwellings(ALL.where(VERIFIED)));
    }

    private long dwellings(Criteria<Household> inWhichLive) {
        return desk.count(inWhichLive, Household.LIVES_IN.by(asOf.when()))
                .getOrElseThrow(Refused::new)
                .size();
    }
}
