package org.gridgovernance.examples.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.type.Criteria;

/** How much of what is there do we know (覆盖率): households verified of dwellings known. */
final class Coverage {
    private Coverage() {}

    static GridTable of(Desk desk, LocalDate today) {
        Criteria<Household> anyDate =
                Criteria.of(Household.TYPE).where(Household.VERIFIED_ON.between(Optional.empty(), Optional.empty()));
        GridCounts dwellings = GridCounts.of(desk, Criteria.of(Dwelling.TYPE), Dwelling.GRID.on(today));
        GridCounts households = households(desk, Criteria.of(Household.TYPE), today);
        GridCounts verified = households(desk, anyDate, today);
        return new GridTable(
                Words.of("覆盖情况", "Coverage"),
                List.of(
                        GridTable.Column.of(Words.of("已登记房屋", "dwellings known"), dwellings),
                        GridTable.Column.of(Words.of("户", "households"), households),
                        GridTable.Column.of(Words.of("已核实户", "verified"), verified),
                        GridTable.Column.share(Words.of("覆盖率", "verified of dwellings"), verified, dwellings)));
    }

    private static GridCounts households(Desk desk, Criteria<Household> which, LocalDate today) {
        return GridCounts.of(desk, which, Household.LIVES_IN_GRID.on(today));
    }
}
