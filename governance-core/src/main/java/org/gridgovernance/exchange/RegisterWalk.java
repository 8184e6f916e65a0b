package org.gridgovernance.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/**
 * Goes through the register of a community as a ledger tells it: household by household, then those who are in none. Holds
 * the outlines of the households, and of the people a page at a time. For one thread.
 */
final class RegisterWalk {
    private static final int PAGE = 500;

    private final Desk desk;
    private final AreaCode home;
    private final LocalDate today;
    private final List<KeptHouse> houses = new ArrayList<>();
    private final Map<ResidentId, List<KeptHouse>> housesOf = new HashMap<>();
    private final Map<GridId, GridCode> grids = new HashMap<>();

    /** Takes the rows one by one. */
    interface Taker {
        void take(ExportRow row) throws IOException;
    }

    RegisterWalk(Desk desk, AreaCode home, LocalDate today) {
        this.desk = desk;
        this.home = home;
        this.today = today;
        Pages.each(desk, Criteria.of(Grid.TYPE).within(home), page -> page.stream()
                .map(Found::state)
                .forEach(grid -> grids.put(grid.id(), grid.code())));
        Pages.each(desk, Criteria.of(Household.TYPE).within(home), page -> page.stream()
                .map(Found::state)
                .flatMap(household -> KeptHouse.of(household, today))
                .forEach(this::keep));
    }

    private void keep(KeptHouse house) {
        houses.add(house);
        house.members().forEach(member -> housesOf.computeIfAbsent(member.resident(), any -> new ArrayList<>())
                .add(house));
    }

    /** Gives every row to the taker, in the same order each time as long as nothing happens meanwhile. */
    void walk(Taker taker) throws IOException {
        Set<ResidentId> seen = new HashSet<>();
        List<KeptHouse> some = new ArrayList<>();
        int people = 0;
        for (KeptHouse house : houses) {
            some.add(house);
            people += house.members().size();
            if (people >= PAGE) {
                houses(some, seen, taker);
                some.clear();
                people = 0;
            }
        }
        houses(some, seen, taker);
        try {
            Pages.each(desk, Criteria.of(Resident.TYPE).within(home), page -> alone(page, seen, taker));
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
    }

    private void houses(List<KeptHouse> some, Set<ResidentId> seen, Taker taker) throws IOException {
        Map<ResidentId, Resident> people = people(some);
        Lodgings lodgings = Lodgings.of(desk, home, people.values(), grids, today);
        for (KeptHouse house : some) {
            for (Membership member : house.members()) {
                Optional<Resident> person = Optional.ofNullable(people.get(member.resident()));
                if (person.isPresent()) {
                    List<KeptHouse> all = housesOf.getOrDefault(member.resident(), List.of());
                    for (ExportRow row : lodgings.rows(person.get(), house, member, all, seen.add(member.resident()))) {
                        taker.take(row);
                    }
                }
            }
        }
    }

    private void alone(List<Found<Resident>> page, Set<ResidentId> seen, Taker taker) {
        List<Resident> people = page.stream()
                .map(Found::state)
                .filter(RegisterWalk::isKnown)
                .filter(person -> seen.add(person.id()))
                .toList();
        Lodgings lodgings = Lodgings.of(desk, home, people, grids, today);
        people.stream().flatMap(person -> lodgings.rows(person).stream()).forEach(row -> give(row, taker));
    }

    private static void give(ExportRow row, Taker taker) {
        try {
            taker.take(row);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private Map<ResidentId, Resident> people(List<KeptHouse> some) {
        Set<Ref<Resident>> members = some.stream()
                .flatMap(house -> house.members().stream())
                .map(member -> Ref.to(Resident.TYPE, member.home(), member.resident()))
                .collect(Collectors.toSet());
        return desk.findAll(members).values().stream()
                .map(Found::state)
                .filter(RegisterWalk::isKnown)
                .collect(Collectors.toMap(Resident::id, person -> person));
    }

    /** Of the erased nothing is told. */
    private static boolean isKnown(Resident person) {
        return !person.particulars().name().isErased();
    }
}
