package org.gridgovernance.examples.register;

import java.util.HashMap;
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
import org.gridgovernance.insight.Coverage;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;

/**
 * How much of what is there do we know (覆盖率)? Of the dwellings known, those in which a verified household lives: however
 * many households share a dwelling, it counts once. A household that was merged into another is none any more.
 */
final class CoverageTable {
    private static final Criteria<Household> ALL = Criteria.of(Household.TYPE);
    private static final Condition<Household> VERIFIED =
            Household.VERIFIED_ON.between(Optional.empty(), Optional.empty());

    private final Desk desk;
    private final AsOf asOf;
    private final Criteria<Household> goingOn;
    private final Criteria<Household> verified;

    private CoverageTable(Desk desk, AsOf asOf) {
        this.desk = desk;
        this.asOf = asOf;
        Condition<Household> goesOn = Household.DISSOLVED_ON.absent();
        Condition<Household> wentOn =
                Household.DISSOLVED_ON.between(Optional.of(asOf.day().plusDays(1)), Optional.empty());
        goingOn = ALL.where(goesOn).where(wentOn);
        verified = ALL.where(goesOn, VERIFIED).where(wentOn, VERIFIED);
    }

    static GridTable of(Desk desk, Places places, AsOf asOf) {
        CoverageTable coverage = new CoverageTable(desk, asOf);
        GridCounts dwellings = GridCounts.of(desk, Criteria.of(Dwelling.TYPE), Dwelling.GRID.by(asOf.when()));
        GridCounts covered = coverage.covered(dwellings.byGrid().keySet());
        return new GridTable(
                Words.of("覆盖情况", "Coverage"),
                List.of(
                        GridTable.Column.of(Words.of("户", "households"), coverage.households(coverage.goingOn)),
                        GridTable.Column.of(Words.of("已核实户", "verified"), coverage.households(coverage.verified)),
                        GridTable.Column.of(Words.of("已登记房屋", "dwellings known"), dwellings),
                        GridTable.Column.of(Words.of("有人居住", "lived in"), coverage.livedIn(places)),
                        GridTable.Column.of(Words.of("有已核实户", "with a verified household"), covered),
                        GridTable.Column.share(Words.of("覆盖率", "coverage"), covered, dwellings)));
    }

    private GridCounts households(Criteria<Household> which) {
        return GridCounts.of(desk, which, Household.LIVES_IN_GRID.by(asOf.when()));
    }

    /** In how many dwellings somebody is known to live. */
    private GridCounts livedIn(Places places) {
        Map<GridId, Long> byGrid = new HashMap<>();
        long all = 0;
        for (CommunityRow row : places.communities()) {
            Coverage coverage = Coverage.of(desk, row.where().community(), asOf).getOrElseThrow(Refused::new);
            coverage.grids()
                    .forEach(line -> byGrid.put(line.grid(), line.dwellings().livedIn()));
            all += coverage.withoutGrid().livedIn();
        }
        return GridCounts.of(
                byGrid,
                all + byGrid.values().stream().mapToLong(Long::longValue).sum());
    }

    private GridCounts covered(Set<GridId> grids) {
        Map<GridId, Long> byGrid = grids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        grid -> dwellings(ALL.where(VERIFIED, Household.LIVES_IN_GRID.during(grid, asOf.when())))));
        return GridCounts.of(byGrid, dwellings(ALL.where(VERIFIED)));
    }

    private long dwellings(Criteria<Household> inWhichLive) {
        return desk.count(inWhichLive, Household.LIVES_IN.by(asOf.when()))
                .getOrElseThrow(Refused::new)
                .size();
    }
}
