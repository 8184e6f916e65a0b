package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.grid.shape.CoordinateSystem.CGCS2000;
import static org.gridgovernance.grid.shape.CoordinateSystem.GCJ02;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.grid.change.RetireGrid;
import org.gridgovernance.grid.map.ClearGridMap;
import org.gridgovernance.grid.map.DrawGridMap;
import org.gridgovernance.grid.map.DwellingsOnMap;
import org.gridgovernance.grid.map.GridMap;
import org.gridgovernance.grid.map.GridMapReason;
import org.gridgovernance.grid.map.LocateDwelling;
import org.gridgovernance.grid.map.Misfit;
import org.gridgovernance.grid.map.MisfitDwelling;
import org.gridgovernance.grid.map.Territory;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.BoundaryReason;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.grid.shape.Overlaps;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;
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
            refused(GridReason.GRID_RETIRED, "territories[0].grid", town -> {
                GridId grid = town.grid("001");
                town.does(retire(town, grid));
                return draw(town, at(grid, 0));
            }),
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
            refused(BoundaryReason.OVERLAPS, "territories[1].boundary", town -> {
                town.does(draw(town, at(town.grid("003"), 1)));
                return draw(town, at(town.grid("001"), 3), at(town.grid("002"), 0.5));
            }),
            refused(GridMapReason.TOLD_SINCE, "occurredAt", town -> {
                GridId grid = town.grid("001");
                town.does(draw(town, at(grid, 0)));
                return DrawGridMap.builder()
                        .from(draw(town, at(grid, 3)))
                        .occurredAt(NOW.minus(Duration.ofDays(2)))
                        .build();
            }),
            refused(GridMapReason.TOLD_SINCE, "occurredAt", town -> {
                GridId west = town.grid("001");
                town.does(ago(9, draw(town, at(west, 0))));
                town.does(clear(town, west));
                return ago(5, draw(town, at(town.grid("002"), 0)));
            }),
            refused(GridMapReason.TOLD_SINCE, "occurredAt", town -> {
                GridId grid = town.grid("001");
                town.does(draw(town, at(grid, 0)));
                return ClearGridMap.builder()
                        .from(clear(town, grid))
                        .occurredAt(NOW.minus(Duration.ofDays(2)))
                        .build();
            }),
            refused(GridReason.NOT_A_COMMUNITY, "home", town -> DrawGridMap.builder()
                    .from(draw(town, at(town.grid("001"), 0)))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(GridReason.NOT_A_COMMUNITY, "home", town -> ClearGridMap.builder()
                    .from(clear(town, town.grid("001")))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(
                    GridMapReason.NOTHING_DRAWN,
                    "territories",
                    town -> draw(
                            town,
                            IntStream.range(0, 501)
                                    .mapToObj(i -> at(new GridId(Town.id(i)), 0))
                                    .toArray(Territory[]::new))),
            refused(GridMapReason.NOTHING_CLEARED, "grids", town -> clear(town)),
            refused(
                    GridMapReason.NOTHING_CLEARED,
                    "grids",
                    town -> clear(
                            town,
                            IntStream.range(0, 501)
                                    .mapToObj(i -> new GridId(Town.id(i)))
                                    .toArray(GridId[]::new))),
            refused(GridReason.APPROVER_MALFORMED, "approver", town -> DrawGridMap.builder()
                    .from(draw(town, at(town.grid("001"), 0)))
                    .approver("局".repeat(101))
                    .build()),
            refused(
                    GridMapReason.TOO_LARGE,
                    "territories",
                    town -> draw(
                            town,
                            IntStream.range(0, 11)
                                    .mapToObj(i -> new Territory(new GridId(Town.id(i)), fine(i * 2, 1_999)))
                                    .toArray(Territory[]::new))),
            refused(GridMapReason.TOO_LARGE, "territories", town -> {
                town.does(draw(
                        town,
                        IntStream.range(0, 10)
                                .mapToObj(i -> new Territory(town.grid("g" + i), fine(i * 2, 1_999)))
                                .toArray(Territory[]::new)));
                return draw(town, new Territory(town.grid("g10"), fine(21, 11)));
            }),
            refused(
                    GridReason.DWELLING_UNKNOWN,
                    "dwelling",
                    town -> locate(town, new DwellingId(Town.id(99)), point(0))),
            refused(
                    BoundaryReason.POSITION_MALFORMED,
                    "location",
                    town -> locate(town, town.dwelling("101"), new GeoPoint(CGCS2000, 30.6, 114.3))));

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
    void whatIsClearedIsFreeForAnotherFromThatDayOn() {
        Town town = new Town();
        GridId west = town.grid("001");
        GridId east = town.grid("002");
        town.does(ago(9, draw(town, at(west, 0), at(east, 1))));
        GridMap cleared = town.does(ago(3, clear(town, west)));
        assertThat(cleared.on(TODAY.minusDays(4))).containsOnlyKeys(west, east);
        assertThat(cleared.on(TODAY.minusDays(3))).containsOnlyKeys(east);
        GridMap redrawn = town.does(draw(town, new Territory(east, square(CGCS2000, 0))));
        assertThat(redrawn.on(TODAY)).containsOnlyKeys(east);
    }

    @Test
    void aGridThatGoesOnNoLongerCoversNothingFromThatDayOn() {
        Town town = new Town();
        GridId west = town.grid("001");
        GridId east = town.grid("002");
        town.does(ago(9, draw(town, at(west, 0), at(east, 1))));
        town.does(retire(town, west));
        GridMap map = town.desk()
                .search(Criteria.of(GridMap.TYPE).within(HOME))
                .get()
                .items()
                .get(0)
                .state();
        assertThat(map.on(TODAY.minusDays(1))).containsOnlyKeys(west, east);
        assertThat(map.on(TODAY)).containsOnlyKeys(east);
    }

    private static RetireGrid retire(Town town, GridId grid) {
        return RetireGrid.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grid(grid)
                .approver("江岸区民政局")
                .build();
    }

    @Test
    void clearingWhatCoversNothingChangesNothing() {
        Town town = new Town();
        GridId west = town.grid("001");
        GridMap empty = town.does(clear(town, west));
        assertThat(empty.territories().entries()).isEmpty();
        town.does(ago(5, draw(town, at(west, 0))));
        GridMap cleared = town.does(ago(3, clear(town, west)));
        assertThat(town.does(ago(4, clear(town, west, new GridId(Town.id(99))))))
                .as("again, earlier, and one that nobody knows")
                .isEqualTo(cleared);
    }

    @Test
    void inAnotherSystemTheWholeMapIsRedrawnAtOnce() {
        Town town = new Town();
        GridId west = town.grid("001");
        GridId east = town.grid("002");
        town.does(draw(town, at(west, 0), at(east, 1)));
        GridMap map =
                town.does(draw(town, new Territory(west, square(GCJ02, 5)), new Territory(east, square(GCJ02, 6))));
        assertThat(map.on(TODAY).values()).allMatch(boundary -> boundary.system() == GCJ02);
    }

    @Test
    void neighboursMayShareALineAndALittleMore() {
        Town town = new Town();
        town.does(draw(town, at(town.grid("001"), 0), at(town.grid("002"), 1)));
        town.does(draw(town, at(town.grid("003"), 1.99995 + 0.00001)));
    }

    @Test
    void dwellingsThatDoNotFitTheMapAreTold() {
        Town town = new Town();
        GridId west = town.grid("001");
        GridId east = town.grid("002");
        town.does(draw(town, at(west, 0), at(east, 1)));
        located(town, "fits", west, point(0.5));
        located(town, "on the line", east, point(1));
        DwellingId nowhere = town.dwelling("not located");
        DwellingId out = located(town, "out", west, point(2.5));
        DwellingId elsewhere = located(town, "elsewhere", west, point(1.5));
        DwellingId other = located(town, "other", west, new GeoPoint(GCJ02, 114.3005, 30.6005));
        DwellingId unplaced = town.dwelling("unplaced");
        town.does(locate(town, unplaced, point(0.5)));
        assertThat(misfits(town, 100))
                .containsExactly(
                        Map.entry(nowhere, Misfit.NOT_LOCATED),
                        Map.entry(out, Misfit.UNCOVERED),
                        Map.entry(elsewhere, Misfit.OTHER_GRID),
                        Map.entry(other, Misfit.OTHER_SYSTEM),
                        Map.entry(unplaced, Misfit.OTHER_GRID));
        assertThat(misfits(town, 1)).as("a page each").isEqualTo(misfits(town, 100));
        assertThat(DwellingsOnMap.of(town.desk(), HOME, TODAY.minusDays(1))
                        .flatMap(map -> map.misfits(Criteria.of(Dwelling.TYPE)))
                        .get()
                        .items())
                .as("the day before there was no map")
                .filteredOn(dwelling -> dwelling.misfit() == Misfit.UNCOVERED)
                .hasSize(6);
    }

    @Test
    void whoMayNotReadMapsOrDwellingsIsNotToldThatAllIsUncovered() {
        Town town = new Town();
        town.dwelling("101");
        Desk stranger =
                town.governance().as(Actor.of("stranger", Grant.of(Role.DATA_STEWARD, AreaCode.of("310101001001"))));
        Either<Rejection, DwellingsOnMap> refused = DwellingsOnMap.of(stranger, HOME, TODAY);
        assertThat(refused.getLeft().names(KernelReason.NOT_PERMITTED)).isTrue();
    }

    @Test
    void aDwellingLocatedAgainIsWhereItWasSaidLast() {
        Town town = new Town();
        DwellingId dwelling = town.dwelling("101");
        town.does(locate(town, dwelling, point(0)));
        Dwelling moved = town.does(locate(town, dwelling, point(1)));
        assertThat(moved.location()).contains(point(1));
        assertThat(town.does(locate(town, dwelling, point(1)))).isEqualTo(moved);
    }

    private record Step(boolean draws, int grid, int place, int daysAgo) {}

    /** Whatever is drawn and cleared, told in any order: on no day two grids overlap. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void onNoDayTwoGridsOverlap(@ForAll("histories") List<Step> history) {
        Town town = new Town();
        List<GridId> grids = Stream.of("001", "002", "003").map(town::grid).toList();
        town.does(ago(8, clear(town, grids.get(0))));
        for (Step step : history) {
            GridId grid = grids.get(step.grid());
            town.tries(
                    step.draws()
                            ? ago(step.daysAgo(), draw(town, at(grid, step.place() * 0.5)))
                            : ago(step.daysAgo(), clear(town, grid)));
        }
        GridMap map = town.desk()
                .search(Criteria.of(GridMap.TYPE))
                .get()
                .items()
                .get(0)
                .state();
        for (int ago = 8; ago >= 0; ago--) {
            List<Boundary> drawn = List.copyOf(map.on(TODAY.minusDays(ago)).values());
            assertThat(Overlaps.of(drawn, List.of(), 1)).as("%s days ago", ago).isEmpty();
        }
        assertThat(town.governance().verify(HOME).differences()).isEmpty();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 8))
                .as(Step::new)
                .list()
                .ofMaxSize(20);
    }

    private static List<Map.Entry<DwellingId, Misfit>> misfits(Town town, int limit) {
        DwellingsOnMap map = DwellingsOnMap.of(town.desk(), HOME, TODAY).get();
        List<Map.Entry<DwellingId, Misfit>> all = new ArrayList<>();
        Optional<Criteria<Dwelling>> next =
                Optional.of(Criteria.of(Dwelling.TYPE).limit(limit));
        while (next.isPresent()) {
            Criteria<Dwelling> here = next.get();
            Page<MisfitDwelling> page = map.misfits(here).get();
            page.items().forEach(each -> all.add(Map.entry(each.dwelling(), each.misfit())));
            next = page.next().map(here::after);
        }
        return all;
    }

    private static DwellingId located(Town town, String room, GridId grid, GeoPoint point) {
        DwellingId dwelling = town.dwelling(room);
        town.does(PlaceDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .dwelling(dwelling)
                .grid(grid)
                .build());
        town.does(locate(town, dwelling, point));
        return dwelling;
    }

    private static LocateDwelling locate(Town town, DwellingId dwelling, GeoPoint point) {
        return LocateDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .dwelling(dwelling)
                .location(point)
                .build();
    }

    private static ClearGridMap clear(Town town, GridId... grids) {
        return ClearGridMap.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grids(List.of(grids))
                .build();
    }

    private static DrawGridMap ago(int days, DrawGridMap command) {
        return DrawGridMap.builder()
                .from(command)
                .occurredAt(NOW.minus(Duration.ofDays(days)))
                .build();
    }

    private static ClearGridMap ago(int days, ClearGridMap command) {
        return ClearGridMap.builder()
                .from(command)
                .occurredAt(NOW.minus(Duration.ofDays(days)))
                .build();
    }

    /** A square whose southern line has many positions. */
    private static Boundary fine(double place, int positions) {
        double west = 114.3 + place * 0.001;
        double step = 0.001 / (positions - 4);
        return Boundary.ofRing(
                CGCS2000,
                DoubleStream.concat(
                                IntStream.range(0, positions - 3)
                                        .boxed()
                                        .flatMapToDouble(i -> DoubleStream.of(west + i * step, 30.6)),
                                DoubleStream.of(west + 0.001, 30.601, west, 30.601, west, 30.6))
                        .toArray());
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
