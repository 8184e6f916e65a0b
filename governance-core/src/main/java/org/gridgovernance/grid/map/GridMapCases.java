package org.gridgovernance.grid.map;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridEvent;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.BoundaryReason;
import org.gridgovernance.grid.shape.Overlaps;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/** How commands on grid maps are decided. */
final class GridMapCases {
    private static final double TOLERATED_SQUARE_METRES = 1;

    private GridMapCases() {}

    static KeyRef<GridMap> map(AreaCode community) {
        return KeyRef.of(GridMap.TYPE, GridMap.COMMUNITY, community, community).orElseThrow();
    }

    static void wants(DrawGridMap command, Wanted wanted) {
        wanted.key(map(command.home()));
        command.territories().forEach(territory -> wanted.ref(grid(command.home(), territory)));
    }

    static List<Reason> fits(DrawGridMap command, Facts facts) {
        List<Territory> standing = standing(command.home(), facts)
                .map(map -> map.standing(drawn(command)::contains))
                .orElse(Stream.empty())
                .toList();
        Stream<Reason> beside = isTooLarge(command, standing)
                ? Stream.of(GridMapReason.TOO_LARGE.at("territories"))
                : beside(command, boundaries(standing));
        return Stream.concat(unknown(command, facts).stream(), beside).toList();
    }

    static Either<Rejection, Outcome<GridMap>> draw(DrawGridMap command, Facts facts, Deciding deciding) {
        GridMapEvent.Drawn drawn = new GridMapEvent.Drawn(command.territories(), command.approver());
        return standing(command.home(), facts)
                .map(map -> redraw(map, drawn, deciding.moment().occurredOn()))
                .orElseGet(() -> Outcome.of(fresh(command.home(), deciding), new GridMapEvent.Begun(), drawn)
                        .accepted())
                .map(outcome -> outcome.providedEach(
                        command.territories().stream().map(territory -> grid(command.home(), territory))));
    }

    static Either<Rejection, Outcome<GridMap>> clear(ClearGridMap command, Facts facts, Deciding deciding) {
        return standing(command.home(), facts)
                .map(map -> clear(map, command, deciding.moment().occurredOn()))
                .orElseGet(() -> Outcome.of(fresh(command.home(), deciding), new GridMapEvent.Begun())
                        .accepted());
    }

    /** A grid that goes on no longer covers nothing. */
    static List<ClearGridMap> follow(GridEvent gone, JournalEntry<?> entry) {
        GridId grid = new GridId(entry.ref().id());
        return List.of(ClearGridMap.builder()
                .commandId(entry.command().derive("clears-" + grid.value()))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .addGrid(grid)
                .build());
    }

    private static Either<Rejection, Outcome<GridMap>> redraw(GridMap map, GridMapEvent.Drawn drawn, LocalDate on) {
        if (map.territories().open().collect(Collectors.toSet()).containsAll(drawn.territories())) {
            return Outcome.of(map.ref()).accepted();
        }
        return map.tellsAfter(on, any -> true)
                ? toldSince()
                : Outcome.of(map.ref(), drawn).accepted();
    }

    private static Either<Rejection, Outcome<GridMap>> clear(GridMap map, ClearGridMap command, LocalDate on) {
        List<GridId> covering = map.standing(grid -> !command.grids().contains(grid))
                .map(Territory::grid)
                .toList();
        if (covering.isEmpty()) {
            return Outcome.of(map.ref()).accepted();
        }
        return map.tellsAfter(on, covering::contains)
                ? toldSince()
                : Outcome.of(map.ref(), new GridMapEvent.Cleared(covering)).accepted();
    }

    private static Either<Rejection, Outcome<GridMap>> toldSince() {
        return Either.left(Rejection.of(GridMapReason.TOLD_SINCE.at("occurredAt")));
    }

    private static List<Reason> unknown(DrawGridMap command, Facts facts) {
        return GridMapChecks.each(
                command, at -> Grid.unfit(facts.find(
                                grid(command.home(), command.territories().get(at))))
                        .stream()
                        .map(reason -> reason.at(GridMapChecks.path(at, "grid"))));
    }

    private static boolean isTooLarge(DrawGridMap command, List<Territory> standing) {
        return GridMapChecks.positions(Stream.concat(command.territories().stream(), standing.stream()))
                > GridMapChecks.MOST_POSITIONS;
    }

    /** What is wrong with the drawn beside the standing: another system, or ground in common. */
    private static Stream<Reason> beside(DrawGridMap command, List<Boundary> standing) {
        List<Boundary> drawn = boundaries(command.territories());
        Boundary first = standing.isEmpty() ? drawn.get(0) : standing.get(0);
        Stream<Reason> otherSystem = IntStream.range(0, drawn.size())
                .filter(at -> drawn.get(at).system() != first.system())
                .mapToObj(at -> BoundaryReason.OTHER_SYSTEM.at(GridMapChecks.path(at, "boundary.system")));
        Stream<Reason> overlapping = Overlaps.of(drawn, standing, TOLERATED_SQUARE_METRES)
                .mapToObj(at -> BoundaryReason.OVERLAPS.at(GridMapChecks.path(at, "boundary")));
        return Stream.concat(otherSystem, overlapping);
    }

    private static Optional<GridMap> standing(AreaCode community, Facts facts) {
        return facts.holder(map(community)).map(Found::state);
    }

    private static Ref<GridMap> fresh(AreaCode community, Deciding deciding) {
        return GridMap.TYPE.ref(community, deciding.newId());
    }

    private static Set<GridId> drawn(DrawGridMap command) {
        return command.territories().stream().map(Territory::grid).collect(Collectors.toSet());
    }

    private static Ref<Grid> grid(AreaCode home, Territory territory) {
        return Ref.to(Grid.TYPE, home, territory.grid());
    }

    private static List<Boundary> boundaries(List<Territory> territories) {
        return territories.stream().map(Territory::boundary).toList();
    }
}
