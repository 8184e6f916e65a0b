package org.gridgovernance.grid.map;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.BoundaryReason;
import org.gridgovernance.grid.shape.Overlaps;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/** How commands on grid maps are checked and decided. */
final class GridMapCases {
    private static final int MOST = 500;
    private static final double TOLERATED_SQUARE_METRES = 1;

    static final Validator<DrawGridMap> WELL_FORMED = Validator.seq(
            Validator.that(GridMapCases::isFew, GridMapReason.NOTHING_DRAWN.at("territories")),
            Validator.all(
                    Validator.that(GridMapCases::isEachOnce, GridMapReason.GRID_TWICE.at("territories")),
                    command -> each(command, at -> boundary(command, at).fault(path(at, "boundary")).stream())));

    private GridMapCases() {}

    static KeyRef<GridMap> map(AreaCode community) {
        return KeyRef.of(GridMap.TYPE, GridMap.COMMUNITY, community, community).orElseThrow();
    }

    static void wants(DrawGridMap command, Wanted wanted) {
        wanted.key(map(command.home()));
        command.territories().forEach(territory -> wanted.ref(grid(command.home(), territory)));
    }

    static List<Reason> fits(DrawGridMap command, Facts facts) {
        List<Boundary> standing = standing(command, facts)
                .map(map -> map.standing(drawn(command)::contains))
                .orElse(Stream.empty())
                .map(Territory::boundary)
                .toList();
        return Stream.of(unknown(command, facts), otherSystem(command, standing), overlaps(command, standing))
                .flatMap(List::stream)
                .toList();
    }

    static Either<Rejection, Outcome<GridMap>> draw(DrawGridMap command, Facts facts, Deciding deciding) {
        GridMapEvent.Drawn drawn = new GridMapEvent.Drawn(command.territories(), command.approver());
        return standing(command, facts)
                .map(map -> redraw(map, drawn, deciding.moment().occurredOn()))
                .orElseGet(() -> Outcome.of(
                                GridMap.TYPE.ref(command.home(), deciding.newId()), new GridMapEvent.Begun(), drawn)
                        .accepted())
                .map(outcome -> command.territories().stream()
                        .map(territory -> grid(command.home(), territory))
                        .reduce(outcome, Outcome::provided, (a, b) -> b));
    }

    private static Either<Rejection, Outcome<GridMap>> redraw(GridMap map, GridMapEvent.Drawn drawn, LocalDate on) {
        if (map.territories().open().collect(Collectors.toSet()).containsAll(drawn.territories())) {
            return Outcome.of(map.ref()).accepted();
        }
        return map.territories().entries().stream()
                        .anyMatch(entry -> entry.from().isAfter(on))
                ? Either.left(Rejection.of(GridMapReason.DRAWN_SINCE.at("occurredAt")))
                : Outcome.of(map.ref(), drawn).accepted();
    }

    private static List<Reason> unknown(DrawGridMap command, Facts facts) {
        return each(
                command,
                at -> facts.unless(
                        grid(command.home(), command.territories().get(at)),
                        GridReason.GRID_UNKNOWN.at(path(at, "grid"))));
    }

    private static List<Reason> otherSystem(DrawGridMap command, List<Boundary> standing) {
        Boundary first = standing.isEmpty() ? boundary(command, 0) : standing.get(0);
        return each(
                command,
                at -> boundary(command, at).system() == first.system()
                        ? Stream.empty()
                        : Stream.of(BoundaryReason.OTHER_SYSTEM.at(path(at, "boundary.system"))));
    }

    private static List<Reason> overlaps(DrawGridMap command, List<Boundary> standing) {
        List<Boundary> drawn =
                command.territories().stream().map(Territory::boundary).toList();
        return Overlaps.of(drawn, standing, TOLERATED_SQUARE_METRES)
                .mapToObj(at -> BoundaryReason.OVERLAPS.at(path(at, "boundary")))
                .toList();
    }

    private static Optional<GridMap> standing(DrawGridMap command, Facts facts) {
        return facts.holder(map(command.home())).map(Found::state);
    }

    private static Set<GridId> drawn(DrawGridMap command) {
        return command.territories().stream().map(Territory::grid).collect(Collectors.toSet());
    }

    private static Ref<Grid> grid(AreaCode home, Territory territory) {
        return Ref.to(Grid.TYPE, home, territory.grid());
    }

    private static Boundary boundary(DrawGridMap command, int at) {
        return command.territories().get(at).boundary();
    }

    private static boolean isFew(DrawGridMap command) {
        return !command.territories().isEmpty() && command.territories().size() <= MOST;
    }

    private static boolean isEachOnce(DrawGridMap command) {
        return drawn(command).size() == command.territories().size();
    }

    private static List<Reason> each(DrawGridMap command, IntFunction<Stream<Reason>> look) {
        return IntStream.range(0, command.territories().size())
                .mapToObj(look)
                .flatMap(found -> found)
                .toList();
    }

    private static String path(int at, String field) {
        return "territories[" + at + "]." + field;
    }
}
