package org.gridgovernance.resident.visit;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.freshness.FreshnessRule;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** The doors of a grid behind which somebody is to be seen: read by grid, never person by person. */
final class Doors {
    private static final int AT_ONCE = 1_000;

    private final Desk desk;
    private final Ref<Grid> grid;
    private final LocalDate day;

    Doors(Desk desk, Ref<Grid> grid, LocalDate day) {
        this.desk = desk;
        this.grid = grid;
        this.day = day;
    }

    Either<Rejection, List<Visit>> visits(Posture posture, FreshnessRule rule) {
        return people(posture, rule).flatMap(people -> all(households()).map(found -> doors(people, seats(found))));
    }

    /** Those the rule finds stale, among those verified longer ago than it ever allows. */
    private Either<Rejection, List<PersonToSee>> people(Posture posture, FreshnessRule rule) {
        Optional<LocalDate> before = Optional.of(day.minusDays(rule.fewestDays(posture)));
        Condition<Resident> livesHere = Resident.LIVES_IN_GRID.asOf(new GridId(grid.id()), day);
        return all(Criteria.of(Resident.TYPE)
                        .where(livesHere, Resident.VERIFIED_ON.between(Optional.empty(), before))
                        .where(livesHere, Resident.VERIFIED_ON.absent()))
                .map(found -> found.stream()
                        .flatMap(resident -> toSee(resident, resident.stale(day, posture, rule)))
                        .toList());
    }

    private static Stream<PersonToSee> toSee(Resident resident, SortedSet<FactGroup> stale) {
        return stale.isEmpty() ? Stream.empty() : Stream.of(new PersonToSee(resident, stale));
    }

    private Criteria<Household> households() {
        return Criteria.of(Household.TYPE).where(Household.LIVES_IN_GRID.asOf(new GridId(grid.id()), day));
    }

    private <A extends Aggregate> Either<Rejection, List<A>> all(Criteria<A> criteria) {
        List<A> all = new ArrayList<>();
        return desk.searchAll(
                        criteria.within(grid.home()).limit(AT_ONCE),
                        page -> page.stream().map(Found::state).forEach(all::add))
                .map(count -> all);
    }

    /** Where somebody sits at which table: the household, and the head before the others. */
    private record Seat(UUID household, boolean head) {
        static final Comparator<Seat> ORDER =
                Comparator.comparing(Seat::household).thenComparing(seat -> !seat.head());
    }

    private Map<ResidentId, Seat> seats(List<Household> households) {
        Map<ResidentId, Seat> seats = new HashMap<>();
        households.forEach(household -> household
                .members()
                .asOf(day)
                .forEach(member -> seats.putIfAbsent(member.resident(), seat(household, member))));
        return seats;
    }

    private static Seat seat(Household household, Membership member) {
        return new Seat(household.id().value(), member.isHead());
    }

    private List<Visit> doors(List<PersonToSee> people, Map<ResidentId, Seat> seats) {
        Map<Ref<Dwelling>, Found<Dwelling>> dwellings =
                desk.findAll(people.stream().flatMap(this::livesIn).collect(Collectors.toSet()));
        Map<Dwelling, List<PersonToSee>> byDoor = new LinkedHashMap<>();
        people.stream()
                .sorted(Comparator.comparing(
                        person ->
                                Optional.ofNullable(seats.get(person.resident().id())),
                        Comparator.comparing(seat -> seat.orElse(null), Comparator.nullsLast(Seat.ORDER))))
                .forEach(person -> door(person, dwellings)
                        .ifPresent(door -> byDoor.computeIfAbsent(door, none -> new ArrayList<>())
                                .add(person)));
        return byDoor.entrySet().stream()
                .map(door -> new Visit(door.getKey(), door.getValue()))
                .toList();
    }

    /** Who lives behind two doors of the grid is seen behind one. */
    private Optional<Dwelling> door(PersonToSee person, Map<Ref<Dwelling>, Found<Dwelling>> dwellings) {
        return livesIn(person)
                .flatMap(ref -> Stream.ofNullable(dwellings.get(ref)))
                .map(Found::state)
                .filter(dwelling ->
                        dwelling.grid().asOf(day).anyMatch(in -> in.value().equals(grid.id())))
                .findFirst();
    }

    private Stream<Ref<Dwelling>> livesIn(PersonToSee person) {
        return person.resident().livesIn(day).map(dwelling -> Ref.to(Dwelling.TYPE, grid.home(), dwelling));
    }
}
