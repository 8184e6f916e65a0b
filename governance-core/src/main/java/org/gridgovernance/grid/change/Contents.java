package org.gridgovernance.grid.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;

/** All that lies in a grid on the day of a change: what would be left behind if it found no other place. */
record Contents(Ref<Grid> ref, LocalDate day) {
    /** As many as can be looked at and moved at once. */
    static final int MOST = Criteria.MOST;

    static Contents of(Command<?> command, GridId grid) {
        return of(command.home(), grid, Moment.day(command.occurredAt()));
    }

    static Contents of(AreaCode home, GridId grid, LocalDate day) {
        return new Contents(Ref.to(Grid.TYPE, home, grid), day);
    }

    void wants(Wanted wanted) {
        wanted.held(ref).page(placed()).page(hung());
    }

    /** The dwellings that lie in it on that day or on a later one. */
    Criteria<Dwelling> placed() {
        return Criteria.of(Dwelling.TYPE)
                .within(ref.home())
                .where(Dwelling.GRID.during(id(), When.since(day)))
                .limit(MOST);
    }

    /** Why it cannot be changed on that day. */
    Stream<Reason> unchangeable(Facts facts, String path) {
        return Grid.unfit(facts.find(ref))
                .map(reason -> Stream.of(reason.at(path)))
                .orElseGet(() -> Stream.of(GridChangeReason.CHANGED_SINCE.at("occurredAt"))
                        .filter(told -> day.isBefore(facts.the(ref).changed())));
    }

    /** Why it cannot be cleared on that day. */
    Stream<Reason> unclearable(Facts facts, String path) {
        boolean tooMuch = facts.page(placed()).next().isPresent()
                || facts.page(hung()).next().isPresent();
        return Stream.of(
                        unchangeable(facts, path),
                        Stream.of(GridChangeReason.TOO_MUCH.at(path)).filter(much -> tooMuch),
                        Stream.of(GridChangeReason.PLACED_SINCE.at("occurredAt"))
                                .filter(late -> dwellings(facts).anyMatch(this::isPlacedLater)))
                .flatMap(some -> some);
    }

    boolean isEmpty(Facts facts) {
        return dwellings(facts).findAny().isEmpty() && microGrids(facts).isEmpty();
    }

    int size(Facts facts) {
        return facts.page(placed()).items().size();
    }

    Set<DwellingId> dwellingIds(Facts facts) {
        return dwellings(facts).map(Dwelling::id).collect(Collectors.toSet());
    }

    List<Ref<Dwelling>> dwellingRefs(Facts facts) {
        return facts.page(placed()).items().stream().map(Found::ref).toList();
    }

    List<GridId> microGrids(Facts facts) {
        return facts.page(hung()).items().stream()
                .map(found -> found.state().id())
                .toList();
    }

    private Criteria<Grid> hung() {
        return Criteria.of(Grid.TYPE)
                .within(ref.home())
                .where(Grid.PARENT.is(id()))
                .limit(MOST);
    }

    private Stream<Dwelling> dwellings(Facts facts) {
        return facts.page(placed()).items().stream().map(Found::state);
    }

    private boolean isPlacedLater(Dwelling dwelling) {
        return dwelling.grid().entries().stream()
                .filter(entry -> entry.stands() && entry.value().equals(id()))
                .filter(entry -> entry.holdsOn(entry.from()))
                .map(Dated::from)
                .anyMatch(day::isBefore);
    }

    GridId id() {
        return new GridId(ref.id());
    }
}
