package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Rejection;

/** Counts what is covered: first the people, then the dwellings. For one thread. */
final class CoverageCount {
    private static final Coverage.Dwellings ONE_LIVED_IN = new Coverage.Dwellings(1, 0);
    private static final Coverage.Dwellings ONE_MORE = new Coverage.Dwellings(0, 1);

    private final Locality where;
    private final AsOf asOf;
    private final Set<DwellingId> livedIn = new HashSet<>();
    private final Map<Optional<GridId>, Coverage.Dwellings> byGrid = new HashMap<>();
    private long peopleWithoutDwelling;

    private CoverageCount(Locality where, AsOf asOf) {
        this.where = where;
        this.asOf = asOf;
    }

    static Either<Rejection, Coverage> of(Desk desk, Locality where, AsOf asOf) {
        CoverageCount count = new CoverageCount(where, asOf);
        return Roll.of(desk, where)
                .flatMap(roll -> roll.living(asOf, count::add))
                .flatMap(roll -> roll.dwellings(count::add))
                .map(all -> count.coverage());
    }

    private void add(Person person) {
        List<DwellingId> homes = person.residences(where, asOf.when())
                .flatMap(residence -> residence.dwelling().stream())
                .toList();
        livedIn.addAll(homes);
        peopleWithoutDwelling += homes.isEmpty() ? 1 : 0;
    }

    private void add(Dwelling dwelling) {
        byGrid.merge(
                dwelling.grid().asOf(asOf.day(), asOf.known()).findFirst(),
                livedIn.contains(dwelling.id()) ? ONE_LIVED_IN : ONE_MORE,
                Coverage.Dwellings::plus);
    }

    private Coverage coverage() {
        return Coverage.builder()
                .community(where.community())
                .asOf(asOf)
                .grids(byGrid.entrySet().stream()
                        .flatMap(each -> each.getKey().stream().map(grid -> new Coverage.InGrid(grid, each.getValue())))
                        .sorted(Comparator.comparing(line -> line.grid().value().toString()))
                        .toList())
                .withoutGrid(byGrid.getOrDefault(Optional.empty(), Coverage.Dwellings.NONE))
                .peopleWithoutDwelling(peopleWithoutDwelling)
                .build();
    }
}
