package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.MergedInto;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;

/** Where people, households and dwellings of a community lay when, without anything personal. For one thread. */
final class Whereabouts {
    private final List<Grid> grids = new ArrayList<>();
    private static final int PAGE = 1_000;
    private final Map<DwellingId, Timeline<GridId>> dwellings = new HashMap<>();
    private final Map<UUID, Function<LocalDate, Stream<DwellingId>>> homes = new HashMap<>();

    private Whereabouts() {}

    static Either<Rejection, Whereabouts> of(Desk desk, AreaCode community) {
        Whereabouts where = new Whereabouts();
        return where.read(desk, Criteria.of(Grid.TYPE).within(community), where.grids::add)
                .flatMap(any -> where.read(desk, Criteria.of(Dwelling.TYPE).within(community), where::add))
                .flatMap(any -> where.read(desk, Criteria.of(Resident.TYPE).within(community), where::add))
                .flatMap(any -> where.read(desk, Criteria.of(Household.TYPE).within(community), where::add))
                .map(any -> where);
    }

    private <A extends Aggregate> Either<Rejection, Long> read(
            Desk desk, Criteria<A> criteria, Consumer<? super A> taker) {
        return desk.searchAll(
                criteria.limit(PAGE), page -> page.stream().map(Found::state).forEach(taker));
    }

    private void add(Dwelling dwelling) {
        dwellings.put(dwelling.id(), dwelling.grid());
    }

    List<Grid> grids() {
        return grids;
    }

    /** How many dwellings lay in it. */
    long dwellings(GridId grid, LocalDate day) {
        return dwellings.values().stream()
                .filter(line -> line.asOf(day).anyMatch(grid::equals))
                .count();
    }

    /** The grid of that person or household on that day; of one that left on it, the grid left. */
    Optional<GridId> gridOf(UUID id, LocalDate day) {
        return Stream.of(day, day.minusDays(1))
                .flatMap(on -> home(id).apply(on).flatMap(dwelling -> grid(dwelling, day)))
                .findFirst();
    }

    private Stream<GridId> grid(DwellingId dwelling, LocalDate day) {
        return dwellings.getOrDefault(dwelling, Timeline.empty()).asOf(day);
    }

    private void add(Resident resident) {
        homes.put(
                resident.id().value(),
                resident.mergedInto()
                        .map(this::home)
                        .orElseGet(() -> lived(resident.residences().standing())));
    }

    /** Where a duplicate was thought to live and, where nobody said, where the entry kept does. */
    private Function<LocalDate, Stream<DwellingId>> home(MergedInto mark) {
        Function<LocalDate, Stream<DwellingId>> thought = lived(mark.residences().stream());
        UUID kept = mark.survivor().value();
        return day -> Stream.concat(thought.apply(day), home(kept).apply(day));
    }

    private Function<LocalDate, Stream<DwellingId>> home(UUID id) {
        return homes.getOrDefault(id, any -> Stream.empty());
    }

    private static Function<LocalDate, Stream<DwellingId>> lived(Stream<Dated<Residence>> facts) {
        List<Dated<Residence>> lived =
                facts.filter(fact -> fact.value().isLived()).toList();
        return day ->
                lived.stream().filter(fact -> fact.holdsOn(day)).flatMap(fact -> fact.value().dwelling().stream());
    }

    private void add(Household household) {
        homes.put(household.id().value(), household.dwelling()::asOf);
    }
}
