package org.gridgovernance.examples.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.freshness.FreshnessRule;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;

/** How sure are we still (信息时效)? Who was verified is looked at a page at a time, by the rule in force where they live. */
final class Staleness {
    private final Desk desk;
    private final AsOf asOf;

    private Staleness(Desk desk, AsOf asOf) {
        this.desk = desk;
        this.asOf = asOf;
    }

    static GridTable of(Desk desk, AsOf asOf) {
        Staleness staleness = new Staleness(desk, asOf);
        GridCounts all = staleness.count(Resident.MERGED_INTO.absent());
        GridCounts never = staleness.count(Resident.MERGED_INTO.absent(), Resident.VERIFIED_ON.absent());
        GridCounts stale = staleness.stale(all);
        return new GridTable(
                Words.of("信息时效", "Staleness"),
                List.of(
                        GridTable.Column.of(Words.of("居民", "residents"), all),
                        GridTable.Column.of(
                                Words.of("有效", "fresh"), all.minus(never).minus(stale)),
                        GridTable.Column.of(Words.of("过期", "stale"), stale),
                        GridTable.Column.of(Words.of("从未核实", "never verified"), never)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private GridCounts count(Condition<Resident>... which) {
        return GridCounts.of(desk, Criteria.of(Resident.TYPE).where(which), Resident.LIVES_IN_GRID.by(asOf.when()));
    }

    private GridCounts stale(GridCounts all) {
        Condition<Resident> verified = Resident.VERIFIED_ON.between(Optional.empty(), Optional.of(asOf.day()));
        Criteria<Resident> everybody = Criteria.of(Resident.TYPE);
        Map<GridId, Long> byGrid = all.byGrid().keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        grid -> stale(everybody.where(Resident.LIVES_IN_GRID.during(grid, asOf.when()), verified))));
        return new GridCounts(byGrid, stale(everybody.where(verified)));
    }

    private long stale(Criteria<Resident> among) {
        AtomicLong stale = new AtomicLong();
        desk.searchAll(
                        among.limit(1_000),
                        page -> stale.addAndGet(stale(page.stream().map(Found::state))))
                .getOrElseThrow(Refused::new);
        return stale.get();
    }

    private long stale(Stream<Resident> some) {
        return some.filter(resident -> {
                    AreaCode home = resident.home();
                    Posture posture = desk.posture(home);
                    FreshnessRule rule = desk.rule(Resident.FRESHNESS, home, posture, asOf.day())
                            .rule();
                    return !resident.stale(asOf.day(), posture, rule).isEmpty();
                })
                .count();
    }
}
