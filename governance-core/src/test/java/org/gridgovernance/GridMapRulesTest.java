package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.grid.shape.CoordinateSystem.CGCS2000;
import static org.gridgovernance.grid.shape.CoordinateSystem.GCJ02;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.grid.map.DrawGridMap;
import org.gridgovernance.grid.map.GridMap;
import org.gridgovernance.grid.map.GridMapReason;
import org.gridgovernance.grid.map.Territory;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.BoundaryReason;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of grid maps, met by a command at the desk. */
class GridMapRulesTest {
    private static final List<Line> RULES = List.of(
            refused(GridMapReason.NOTHING_DRAWN, "territories", town -> draw(town)),
            refused(GridMapReason.GRID_TWICE, "territories", town -> {
                GridId grid = town.grid("001");
                return draw(town, at(grid, 0), at(grid, 1));
            }),
            refused(GridReason.GRID_UNKNOWN, "territories[0].grid", town -> draw(town, at(new GridId(Town.id(99)), 0))),
            refused(
                    BoundaryReason.EMPTY,
                    "territories[0].boundary",
                    town -> draw(town, new Territory(town.grid("001"), new Boundary(CGCS2000, List.of())))),
            refused(BoundaryReason.OVERLAPS, "territories[0].boundary", town -> {
                town.does(draw(town, at(town.grid("001"), 0)));
                return draw(town, at(town.grid("002"), 0.5));
            }),
            refused(BoundaryReason.OTHER_SYSTEM, "territories[0].boundary.system", town -> {
                town.does(draw(town, at(town.grid("001"), 0)));
                return draw(town, new Territory(town.grid("002"), square(GCJ02, 5)));
            }),
            refused(GridMapReason.DRAWN_SINCE, "occurredAt", town -> {
                GridId grid = town.grid("001");
                town.does(draw(town, at(grid, 0)));
                return DrawGridMap.builder()
                        .from(draw(town, at(grid, 3)))
                        .occurredAt(NOW.minus(Duration.ofDays(2)))
                        .build();
            }));

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsMet(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @Test
    void everyReasonHasALine() {
        RuleTable.coversAll(
                RULES,
                Arrays.stream(GridMapReason.values())
                        .filter(reason -> reason != GridMapReason.MAP_TAKEN) // a race only, see the door contract
                        .toArray(GridMapReason[]::new));
    }

    @Test
    void theGridAtAPointIsFoundAsOfADay() {
        Town town = new Town();
        GridId west = town.grid("001");
        GridId east = town.grid("002");
        GridMap map = town.does(draw(town, at(west, 0), at(east, 1)));
        assertThat(map.finder(TODAY).at(point(0.5))).containsExactly(west);
        assertThat(map.finder(TODAY).at(point(1.5))).containsExactly(east);
        assertThat(map.finder(TODAY).at(point(1)))
                .as("the line belongs to both")
                .containsExactlyInAnyOrder(west, east);
        assertThat(map.finder(TODAY.minusDays(1)).at(point(0.5))).isEmpty();
    }

    @Test
    void whatIsRedrawnTakesTheOldPlaceAndTheOldIsRemembered() {
        Town town = new Town();
        GridId west = town.grid("001");
        GridId east = town.grid("002");
        town.does(draw(town, at(west, 0), at(east, 1)));
        GridMap map = town.does(draw(town, at(west, 1), at(east, 0)));
        assertThat(map.on(TODAY)).containsEntry(west, square(CGCS2000, 1)).containsEntry(east, square(CGCS2000, 0));
        assertThat(map.territories().asOf(TODAY, NOW.minusMillis(1))).isEmpty();
        assertThat(town.does(draw(town, at(west, 1))))
                .as("again changes nothing")
                .isEqualTo(map);
    }

    @Test
    void placesThatNoGridCoversAreTold() {
        Town town = new Town();
        GridMap map = town.does(draw(town, at(town.grid("001"), 0)));
        assertThat(map.uncovered(Map.of("in", point(0.5), "out", point(2.5)), TODAY))
                .containsExactly("out");
    }

    private static DrawGridMap draw(Town town, Territory... territories) {
        return DrawGridMap.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .territories(List.of(territories))
                .build();
    }

    private static Territory at(GridId grid, double place) {
        return new Territory(grid, square(CGCS2000, place));
    }

    /** Squares of a hundred metres in a row. */
    private static Boundary square(CoordinateSystem system, double place) {
        double west = 114.3 + place * 0.001;
        return Boundary.ofRing(system, west, 30.6, west + 0.001, 30.6, west + 0.001, 30.601, west, 30.601, west, 30.6);
    }

    private static GeoPoint point(double place) {
        return new GeoPoint(CGCS2000, 114.3 + place * 0.001, 30.6005);
    }
}
