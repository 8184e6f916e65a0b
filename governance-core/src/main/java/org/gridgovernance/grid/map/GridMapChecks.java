package org.gridgovernance.grid.map;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;

/** What commands on grid maps must be like, whatever is on record. */
final class GridMapChecks {
    private static final int MOST = 500;
    static final long MOST_POSITIONS = 20_000;

    private static final Validator<Command<?>> IN_COMMUNITY =
            Validator.that(command -> command.home().isCommunity(), GridReason.NOT_A_COMMUNITY.at("home"));

    static final Validator<DrawGridMap> DRAW = Validator.seq(
            IN_COMMUNITY,
            Validator.that(command -> isFew(command.territories()), GridMapReason.NOTHING_DRAWN.at("territories")),
            Validator.that(GridMapChecks::isSmall, GridMapReason.TOO_LARGE.at("territories")),
            Validator.all(
                    Validator.that(
                            command -> command.approver().map(Grid::isOffice).orElse(true),
                            GridReason.APPROVER_MALFORMED.at("approver")),
                    Validator.that(GridMapChecks::isEachOnce, GridMapReason.GRID_TWICE.at("territories")),
                    command -> each(
                            command,
                            at -> command.territories().get(at).boundary().fault(path(at, "boundary")).stream())));

    static final Validator<ClearGridMap> CLEAR = Validator.all(
            IN_COMMUNITY, Validator.that(command -> isFew(command.grids()), GridMapReason.NOTHING_CLEARED.at("grids")));

    private GridMapChecks() {}

    /** What a look at each of the drawn territories finds. */
    static List<Reason> each(DrawGridMap command, IntFunction<Stream<Reason>> look) {
        return IntStream.range(0, command.territories().size())
                .mapToObj(look)
                .flatMap(found -> found)
                .toList();
    }

    static String path(int at, String field) {
        return "territories[" + at + "]." + field;
    }

    static long positions(Stream<Territory> territories) {
        return territories.mapToLong(territory -> territory.boundary().size()).sum();
    }

    private static boolean isFew(List<?> named) {
        return !named.isEmpty() && named.size() <= MOST;
    }

    private static boolean isSmall(DrawGridMap command) {
        return positions(command.territories().stream()) <= MOST_POSITIONS;
    }

    private static boolean isEachOnce(DrawGridMap command) {
        return command.territories().stream().map(Territory::grid).distinct().count()
                == command.territories().size();
    }
}
