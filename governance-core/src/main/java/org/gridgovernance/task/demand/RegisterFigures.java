package org.gridgovernance.task.demand;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;

/**
 * The figures that the register answers by itself. People are those with a residence fact of that day that says they live in
 * the area, each once; care tags are those the register has when it is asked.
 */
final class RegisterFigures {
    private static final int PAGE = 1_000;
    private static final Map<FigureCode, Reckoning> KNOWN = Map.of(
            FigureCode.POPULATION,
                    people(FigureCode.POPULATION, (resident, day) -> Stream.of(FigureCode.POPULATION.code())),
            FigureCode.POPULATION_BY_KIND, people(FigureCode.POPULATION_BY_KIND, RegisterFigures::kinds),
            FigureCode.CARE_LIST_COUNT,
                    people(FigureCode.CARE_LIST_COUNT, (resident, day) -> resident.careTags().stream()
                            .map(CareTag::code)),
            FigureCode.HOUSEHOLDS, RegisterFigures::households,
            FigureCode.DWELLINGS, RegisterFigures::dwellings);

    private RegisterFigures() {}

    static Optional<Reckoning> reckoning(FigureCode figure) {
        return Optional.ofNullable(KNOWN.get(figure));
    }

    private static Reckoning people(FigureCode figure, BiFunction<Resident, LocalDate, Stream<String>> counted) {
        return (desk, area, asOf) -> {
            SortedMap<String, Long> numbers = new TreeMap<>();
            return desk.searchAll(Criteria.of(Resident.TYPE).within(area).limit(PAGE), page -> page.stream()
                            .map(Found::state)
                            .filter(resident -> lives(resident, asOf))
                            .flatMap(resident -> counted.apply(resident, asOf))
                            .forEach(what -> numbers.merge(what, 1L, Long::sum)))
                    .map(all -> numbers.isEmpty() ? one(figure, 0) : numbers);
        };
    }

    private static boolean lives(Resident resident, LocalDate asOf) {
        return resident.mergedInto().isEmpty()
                && living(resident, asOf).findAny().isPresent();
    }

    private static Stream<Residence> living(Resident resident, LocalDate asOf) {
        return resident.residences().asOf(asOf).filter(Residence::isLived).filter(residence -> residence
                .community()
                .equals(resident.home()));
    }

    private static Stream<String> kinds(Resident resident, LocalDate asOf) {
        return living(resident, asOf).map(residence -> residence.kind().code()).distinct();
    }

    private static Either<Rejection, SortedMap<String, Long>> households(Desk desk, AreaCode area, LocalDate asOf) {
        return desk.count(Criteria.of(Household.TYPE).within(area).where(Household.MEMBERS.anyAsOf(asOf)))
                .map(count -> one(FigureCode.HOUSEHOLDS, count));
    }

    private static Either<Rejection, SortedMap<String, Long>> dwellings(Desk desk, AreaCode area, LocalDate asOf) {
        return desk.count(Criteria.of(Dwelling.TYPE).within(area)).map(count -> one(FigureCode.DWELLINGS, count));
    }

    /** Where nobody is counted the answer is the figure itself and 0: no value at all would look as if nothing had been answered. */
    private static SortedMap<String, Long> one(FigureCode what, long count) {
        return new TreeMap<>(Map.of(what.code(), count));
    }
}
