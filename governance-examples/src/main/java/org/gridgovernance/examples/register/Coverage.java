package org.gridgovernance.examples.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.resident.Household;
import org.gridgovernance.store.Criteria;

/** How much of what is there do we know (覆盖率): dwellings known, households in them, households verified. */
final class Coverage {
    private Coverage() {}

    static GridTable of(Desk desk, LocalDate today) {
        Criteria<Household> verified =
                Criteria.of(Household.TYPE).where(Household.VERIFIED_ON.between(Optional.empty(), Optional.empty()));
        return new GridTable(
                Words.of("覆盖情况", "Coverage"),
                List.of(
                        new GridTable.Column(
                                Words.of("已登记房屋", "dwellings"),
                                GridCounts.of(desk, Criteria.of(Dwelling.TYPE), Dwelling.GRID.on(today))),
                        new GridTable.Column(
                                Words.of("户", "households"),
                                GridCounts.of(desk, Criteria.of(Household.TYPE), Household.LIVES_IN_GRID.on(today))),
                        new GridTable.Column(
                                Words.of("已核实户", "verified"),
                                GridCounts.of(desk, verified, Household.LIVES_IN_GRID.on(today)))));
    }
}
