package org.gridgovernance.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdNumber;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;

/** All that a register holds, to be looked up as a person at the counter would: by place, by number, by household. */
final class SampleRegister {
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String INSTANT = "\"known(From|To)\":\"[^\"]*\"";

    private final List<Resident> residents;
    private final Map<String, DwellingId> places;
    private final Map<Optional<DwellingId>, List<Resident>> livingIn;
    private final Map<String, List<Resident>> holding;
    private final Map<String, Household> households;
    private final Map<ResidentId, List<Household>> householdsOf;

    SampleRegister(Desk desk) {
        residents = all(desk, Resident.TYPE);
        places = all(desk, Dwelling.TYPE).stream()
                .collect(toMap(
                        dwelling ->
                                dwelling.home().code() + "|" + dwelling.place().code(),
                        Dwelling::id));
        livingIn = residents.stream()
                .collect(by(resident -> resident.residences().open().map(residence -> residence.dwelling())));
        holding = residents.stream().collect(by(SampleRegister::numbers));
        households = all(desk, Household.TYPE).stream()
                .collect(toMap(
                        household -> household.home().code()
                                + household
                                        .number()
                                        .flatMap(HouseholdNumber::reveal)
                                        .orElseThrow(),
                        Function.identity()));
        householdsOf = households.values().stream()
                .collect(by(household -> household.members().open().map(member -> member.resident())));
    }

    /** Everything on record, without what no two registers share. */
    static List<String> states(Desk desk) {
        return Stream.of(Grid.TYPE, Dwelling.TYPE, Resident.TYPE, Household.TYPE)
                .flatMap(type -> states(desk, type))
                .sorted()
                .toList();
    }

    private static <A extends Aggregate> Stream<String> states(Desk desk, AggregateType<A> type) {
        return all(desk, type).stream()
                .map(state -> Json.strict().write(state).replaceAll(UUID, "").replaceAll(INSTANT, ""))
                .map(SampleRegister::sorted);
    }

    /** The order of members is that of the rows. */
    private static String sorted(String text) {
        return Stream.of(text.split("[{}\\[\\]]")).sorted().collect(Collectors.joining(" "));
    }

    List<Resident> residents() {
        return residents;
    }

    /** By community and number. */
    Map<String, Household> households() {
        return households;
    }

    /** Those who live at that place of the community: compound, building, unit, room. */
    List<Resident> at(String community, String place) {
        return dwelling(community, place)
                .map(dwelling -> livingIn.getOrDefault(Optional.of(dwelling), List.of()))
                .orElse(List.of());
    }

    Optional<DwellingId> dwelling(String community, String place) {
        return Optional.ofNullable(places.get(community + "|" + place));
    }

    /** Those with a document of exactly that number. */
    List<Resident> holding(String number) {
        return holding.getOrDefault(number, List.of());
    }

    static Stream<String> numbers(Resident resident) {
        return resident.documents().stream().flatMap(document -> document.number().reveal().stream());
    }

    List<Household> householdsOf(ResidentId resident) {
        return householdsOf.getOrDefault(resident, List.of());
    }

    private static <T, K> Collector<T, ?, Map<K, List<T>>> by(Function<T, Stream<K>> keys) {
        return Collectors.flatMapping(
                one -> keys.apply(one).map(key -> new SimpleEntry<>(key, one)),
                groupingBy(SimpleEntry::getKey, Collectors.mapping(SimpleEntry::getValue, Collectors.toList())));
    }

    private static <A extends Aggregate> List<A> all(Desk desk, AggregateType<A> type) {
        List<A> all = new ArrayList<>();
        Criteria<A> criteria = Criteria.of(type).limit(10_000);
        for (Optional<Criteria<A>> next = Optional.of(criteria); next.isPresent(); ) {
            Page<Found<A>> page = desk.search(next.get()).get();
            page.items().forEach(found -> all.add(found.state()));
            next = page.next().map(criteria::after);
        }
        return all;
    }
}
