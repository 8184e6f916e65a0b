package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.AssignGridStaff;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridKind;
import org.gridgovernance.grid.GridPost;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.grid.GridStaff;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.grid.Succession;
import org.gridgovernance.grid.change.AdjustGrid;
import org.gridgovernance.grid.change.GridChangeReason;
import org.gridgovernance.grid.change.GridPart;
import org.gridgovernance.grid.change.MergeGrids;
import org.gridgovernance.grid.change.RetireGrid;
import org.gridgovernance.grid.change.SizeNorm;
import org.gridgovernance.grid.change.SplitGrid;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of changes of grids, met by a command at the desk, and what a change leaves to be read. */
class GridChangeRulesTest {
    private static final String OFFICE = "百步亭街道办事处";
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final GridStaff OFFICER =
            new GridStaff("officer-7", GridPost.OFFICER, PersonName.of(Canaries.NAME), Optional.empty());

    private static final List<Line> RULES = List.of(
            refused(GridReason.GRID_UNKNOWN, "grid", town -> split(town, nowhere(), "002", "003")),
            refused(GridReason.GRID_UNKNOWN, "grid", town -> retire(town, nowhere())),
            refused(GridReason.GRID_UNKNOWN, "grid", town -> adjust(town, nowhere(), town.dwelling("101"))),
            refused(GridReason.GRID_UNKNOWN, "grids[1]", town -> merge(town, "003", town.grid("001"), nowhere())),
            refused(GridReason.GRID_UNKNOWN, "into", town -> into(town, nowhere(), town.grid("001"))),
            refused(GridReason.GRID_RETIRED, "grid", town -> split(town, retired(town), "002", "003")),
            refused(GridReason.GRID_RETIRED, "grid", town -> retire(town, retired(town))),
            refused(GridReason.GRID_RETIRED, "grid", town -> adjust(town, retired(town), town.dwelling("101"))),
            refused(GridReason.GRID_RETIRED, "grids[0]", town -> merge(town, "003", retired(town), town.grid("002"))),
            refused(GridReason.GRID_RETIRED, "into", town -> into(town, retired(town), town.grid("002"))),
            refused(GridReason.APPROVER_MALFORMED, "approver", town -> RetireGrid.builder()
                    .from(retire(town, town.grid("001")))
                    .approver(" ")
                    .build()),
            refused(GridReason.TITLE_MALFORMED, "parts[1].title", town -> {
                SplitGrid split = split(town, town.grid("001"), "002", "003");
                return parts(split, split.parts().get(0), part("003").title("").build());
            }),
            refused(GridReason.TITLE_MALFORMED, "title", town -> MergeGrids.builder()
                    .from(merge(town, "003", town.grid("001"), town.grid("002")))
                    .title("\n")
                    .build()),
            refused(GridReason.CODE_TAKEN, "parts[1].code", town -> {
                town.grid("002");
                return split(town, town.grid("001"), "001", "002");
            }),
            refused(GridReason.CODE_TAKEN, "code", town -> {
                town.grid("003");
                return merge(town, "003", town.grid("001"), town.grid("002"));
            }),
            refused(
                    GridReason.DWELLING_UNKNOWN,
                    "dwellings[0]",
                    town -> adjust(town, town.grid("001"), new DwellingId(Town.id(999)))),
            refused(GridChangeReason.PARTS_MISCOUNTED, "parts", town -> split(town, town.grid("001"), "002")),
            refused(
                    GridChangeReason.PARTS_MISCOUNTED,
                    "parts",
                    town -> split(
                            town,
                            town.grid("001"),
                            IntStream.range(0, 101).mapToObj(i -> "n" + i).toArray(String[]::new))),
            refused(GridChangeReason.PARTS_MISCOUNTED, "grids", town -> merge(town, "002", town.grid("001"))),
            refused(GridChangeReason.PARTS_MISCOUNTED, "grids", town -> into(town, town.grid("001"))),
            refused(GridChangeReason.PARTS_MISCOUNTED, "dwellings", town -> adjust(town, town.grid("001"))),
            refused(GridChangeReason.CODE_TWICE, "parts", town -> split(town, town.grid("001"), "002", "002")),
            refused(GridChangeReason.REST_UNKNOWN, "rest", town -> SplitGrid.builder()
                    .from(split(town, town.grid("001"), "002", "003"))
                    .rest(new GridCode("004"))
                    .build()),
            refused(GridChangeReason.NAMED_TWICE, "parts", town -> {
                GridId grid = established(town, "001", 9);
                DwellingId dwelling = dwelling(town, "101", grid, 5);
                return parts(
                        split(town, grid, "002", "003"),
                        part("002").addDwelling(dwelling).build(),
                        part("003").addDwelling(dwelling).build());
            }),
            refused(GridChangeReason.NAMED_TWICE, "grids", town -> {
                GridId grid = town.grid("001");
                return merge(town, "003", grid, grid);
            }),
            refused(GridChangeReason.NAMED_TWICE, "grids", town -> {
                GridId grid = town.grid("001");
                return into(town, grid, grid);
            }),
            refused(
                    GridChangeReason.LIES_ELSEWHERE,
                    "parts[1].dwellings",
                    town -> parts(
                            split(town, town.grid("001"), "002", "003"),
                            part("002").build(),
                            part("003").addDwelling(town.dwelling("101")).build())),
            refused(
                    GridChangeReason.LIES_ELSEWHERE,
                    "parts[0].microGrids",
                    town -> parts(
                            split(town, town.grid("001"), "002", "003"),
                            part("002").addMicroGrid(town.grid("009")).build(),
                            part("003").build())),
            refused(GridChangeReason.TARGET_UNCLEAR, "", town -> MergeGrids.builder()
                    .from(into(town, town.grid("001"), town.grid("002")))
                    .code(new GridCode("003"))
                    .title("第3网格")
                    .build()),
            refused(GridChangeReason.TARGET_UNCLEAR, "", town -> MergeGrids.builder()
                    .from(merge(town, "003", town.grid("001"), town.grid("002")))
                    .title(Optional.empty())
                    .build()),
            refused(
                    GridChangeReason.KINDS_DIFFER,
                    "grids",
                    town -> merge(
                            town, "003", town.grid("001"), grid(town, "002", GridKind.EXCLUSIVE, Optional.empty()))),
            refused(GridChangeReason.KINDS_DIFFER, "grids", town -> {
                GridId one = grid(town, "011", GridKind.MICRO, Optional.of(town.grid("001")));
                GridId two = grid(town, "021", GridKind.MICRO, Optional.of(town.grid("002")));
                return into(town, one, two);
            }),
            refused(GridChangeReason.CHANGED_SINCE, "occurredAt", town -> SplitGrid.builder()
                    .from(split(town, town.grid("001"), "002", "003"))
                    .occurredAt(daysAgo(1))
                    .build()),
            refused(GridChangeReason.CHANGED_SINCE, "occurredAt", town -> {
                GridId grid = established(town, "001", 9);
                GridId other = established(town, "002", 9);
                DwellingId dwelling = town.dwelling("101");
                town.does(adjust(town, grid, dwelling));
                town.does(adjust(town, other, dwelling));
                return RetireGrid.builder()
                        .from(retire(town, grid))
                        .occurredAt(daysAgo(1))
                        .build();
            }),
            refused(GridChangeReason.CHANGED_SINCE, "occurredAt", town -> AdjustGrid.builder()
                    .from(adjust(town, town.grid("001"), town.dwelling("101")))
                    .occurredAt(daysAgo(1))
                    .build()),
            refused(GridChangeReason.PLACED_SINCE, "occurredAt", town -> {
                GridId grid = established(town, "001", 9);
                dwelling(town, "101", grid, 3);
                return SplitGrid.builder()
                        .from(split(town, grid, "002", "003"))
                        .occurredAt(daysAgo(4))
                        .build();
            }),
            refused(GridChangeReason.PLACED_SINCE, "occurredAt", town -> {
                GridId grid = established(town, "001", 9);
                GridId other = established(town, "002", 9);
                DwellingId dwelling = dwelling(town, "101", grid, 8);
                town.does(place(town, dwelling, other, 6));
                town.does(place(town, dwelling, grid, 3));
                town.does(place(town, dwelling, other, 1));
                return MergeGrids.builder()
                        .from(into(town, other, grid))
                        .occurredAt(daysAgo(7))
                        .build();
            }),
            refused(GridChangeReason.TOO_MUCH, "grid", town -> {
                GridId grid = town.grid("001");
                town.desk()
                        .executeAll(IntStream.rangeClosed(0, 10_000)
                                .mapToObj(i -> record(town, "" + i, grid, 0))
                                .toList());
                return split(town, grid, "002", "003");
            }),
            refused(GridChangeReason.NOT_EMPTY, "grid", town -> {
                GridId grid = established(town, "001", 9);
                dwelling(town, "101", grid, 3);
                return retire(town, grid);
            }),
            refused(GridChangeReason.NOT_EMPTY, "grid", town -> {
                GridId grid = established(town, "001", 9);
                place(town, dwelling(town, "101", grid, 3), town.grid("002"), 0);
                return RetireGrid.builder()
                        .from(retire(town, grid))
                        .occurredAt(daysAgo(5))
                        .build();
            }),
            refused(GridChangeReason.NOT_EMPTY, "grid", town -> {
                GridId grid = town.grid("001");
                grid(town, "011", GridKind.MICRO, Optional.of(grid));
                return retire(town, grid);
            }),
            warned(GridChangeReason.OUTSIDE_NORM, "grids", town -> into(town, town.grid("001"), town.grid("002"))),
            warned(GridChangeReason.OUTSIDE_NORM, "grid", town -> adjust(town, town.grid("001"), town.dwelling("101"))),
            warned(GridChangeReason.OUTSIDE_NORM, "dwellings", town -> {
                GridId small = established(town, "001", 9);
                return adjust(
                        town, grid(town, "002", GridKind.EXCLUSIVE, Optional.empty()), dwelling(town, "101", small, 3));
            }));

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void meetsItsReason(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @Test
    void everyReasonHasALine() {
        RuleTable.coversAll(RULES, GridChangeReason.values());
    }

    @Test
    void afterASplitEveryDwellingLiesInASuccessorAndTheOldGridStillAnswersForItsTime() {
        Town town = new Town();
        GridId old = established(town, "001", 9);
        DwellingId north = dwelling(town, "101", old, 8);
        DwellingId south = dwelling(town, "102", old, 8);
        ResidentId person = town.does(town.registration()
                        .occurredAt(daysAgo(8))
                        .residence(Town.tenancy(north))
                        .build())
                .id();
        Grid split = town.does(parts(
                split(town, old, "001", "009"),
                part("001").build(),
                part("009").addDwelling(north).build()));
        GridId first = split.successors().get(0).grid();
        GridId ninth = split.successors().get(1).grid();
        assertThat(split.retired()).contains(TODAY);
        assertThat(split.livesOn(YESTERDAY)).isTrue();
        assertThat(split.livesOn(TODAY)).isFalse();
        assertThat(the(town, ninth).predecessors()).containsExactly(new Succession(old, TODAY));
        assertThat(the(town, first).code()).isEqualTo(split.code());
        assertThat(lying(town, ninth, TODAY)).containsExactly(north);
        assertThat(lying(town, first, TODAY)).containsExactly(south);
        assertThat(lying(town, old, TODAY)).isEmpty();
        assertThat(lying(town, old, YESTERDAY)).containsExactly(north, south);
        assertThat(living(town, Criteria.of(Resident.TYPE).where(Resident.LIVES_IN_GRID.asOf(ninth, TODAY))))
                .containsExactly(person);
        assertThat(living(town, Criteria.of(Resident.TYPE).where(Resident.LIVES_IN_GRID.asOf(old, YESTERDAY))))
                .containsExactly(person);
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void theCodeOfARetiredGridIsFreeFromThatDayOn() {
        Town town = new Town();
        GridId old = retired(town);
        GridId again = town.grid("001");
        assertThat(again).isNotEqualTo(old);
        assertThat(the(town, old).code()).isEqualTo(the(town, again).code());
    }

    @Test
    void staffIsRelievedOnTheDayAndTakesUpItsPostsWhereThatIsWanted() {
        Town town = new Town();
        GridId old = established(town, "001", 9);
        town.does(assign(town, old, 5));
        Grid split = town.does(parts(
                split(town, old, "002", "003"),
                part("002").takesStaff(true).build(),
                part("003").build()));
        assertThat(split.staff().open()).isEmpty();
        assertThat(split.staff().asOf(YESTERDAY)).containsExactly(OFFICER);
        assertThat(the(town, split.successors().get(0).grid()).staff().asOf(TODAY))
                .containsExactly(OFFICER);
        assertThat(the(town, split.successors().get(1).grid()).staff().open()).isEmpty();
    }

    @Test
    void aMergeBringsEveryoneOnceToEachPost() {
        Town town = new Town();
        GridId one = established(town, "001", 9);
        GridId two = established(town, "002", 9);
        GridId three = established(town, "003", 9);
        Stream.of(one, two, three).forEach(grid -> town.does(assign(town, grid, 5)));
        Grid merged = town.does(MergeGrids.builder()
                .from(merge(town, "001", one, two))
                .takesStaff(true)
                .build());
        assertThat(merged.staff().open()).containsExactly(OFFICER);
        Grid all = town.does(MergeGrids.builder()
                .from(into(town, three, merged.id()))
                .takesStaff(true)
                .build());
        assertThat(all.staff().open()).containsExactly(OFFICER);
        assertThat(all.predecessors()).containsExactly(new Succession(merged.id(), TODAY));
    }

    @Test
    void microGridsHangOnWhatComesOfTheirGrid() {
        Town town = new Town();
        GridId old = established(town, "001", 9);
        GridId named = grid(town, "011", GridKind.MICRO, Optional.of(old));
        GridId unnamed = grid(town, "012", GridKind.MICRO, Optional.of(old));
        Grid split = town.does(parts(
                split(town, old, "001", "009"),
                part("001").build(),
                part("009").addMicroGrid(named).build()));
        GridId first = split.successors().get(0).grid();
        GridId ninth = split.successors().get(1).grid();
        assertThat(the(town, named).parent()).contains(ninth);
        assertThat(the(town, unnamed).parent()).contains(first);
        Grid whole = town.does(merge(town, "001", first, ninth));
        assertThat(the(town, named).parent()).contains(whole.id());
        assertThat(the(town, unnamed).parent()).contains(whole.id());
        Grid stairs = town.does(split(town, named, "011", "013"));
        assertThat(the(town, stairs.successors().get(1).grid()).parent()).contains(whole.id());
    }

    @Test
    void whatLiesInAGridAlreadyIsNotMovedAgain() {
        Town town = new Town();
        GridId grid = town.grid("001");
        DwellingId dwelling = town.dwelling("101");
        town.does(adjust(town, grid, dwelling, dwelling));
        long before = town.governance().verify(HOME).events();
        town.does(adjust(town, grid, dwelling));
        assertThat(town.governance().verify(HOME).events()).isEqualTo(before);
    }

    @Test
    void aCityHasASizeNormOfItsOwn() {
        AreaCode elsewhere = AreaCode.of("110101001001");
        Governance governance = Governance.builder()
                .clock(() -> NOW)
                .rule(SizeNorm.SLOT, "small grids", 1, Scope.in(HOME), kind -> Optional.of(new SizeNorm.Range(0, 1)))
                .build();
        Desk desk = governance.as(Actor.of("steward", Grant.of(Role.DATA_STEWARD, AreaCode.NATION)));
        Town town = new Town();
        assertThat(warnings(town, desk, HOME)).isEmpty();
        assertThat(warnings(town, desk, elsewhere))
                .containsExactly(
                        GridChangeReason.OUTSIDE_NORM.warnAt("parts[0]"),
                        GridChangeReason.OUTSIDE_NORM.warnAt("parts[1]"));
    }

    private static List<Reason> warnings(Town town, Desk desk, AreaCode home) {
        GridId grid = desk.execute(EstablishGrid.builder()
                        .from(establish(town, "001", 0))
                        .home(home)
                        .build())
                .get()
                .aggregate()
                .id();
        return desk.execute(SplitGrid.builder()
                        .from(split(town, grid, "002", "003"))
                        .home(home)
                        .build())
                .get()
                .warnings();
    }

    private static Grid the(Town town, GridId grid) {
        return town.desk().find(Ref.to(Grid.TYPE, HOME, grid)).get().state();
    }

    private static List<DwellingId> lying(Town town, GridId grid, LocalDate day) {
        return town
                .desk()
                .search(Criteria.of(Dwelling.TYPE).where(Dwelling.GRID.asOf(grid, day)))
                .get()
                .items()
                .stream()
                .map(found -> found.state().id())
                .toList();
    }

    private static List<ResidentId> living(Town town, Criteria<Resident> criteria) {
        return town.desk().search(criteria).get().items().stream()
                .map(Found::state)
                .map(Resident::id)
                .toList();
    }

    private static GridId nowhere() {
        return new GridId(Town.id(999));
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static GridId retired(Town town) {
        GridId grid = town.grid("001");
        town.does(retire(town, grid));
        return grid;
    }

    private static EstablishGrid establish(Town town, String code, int daysAgo) {
        return EstablishGrid.builder()
                .commandId(town.nextId())
                .occurredAt(daysAgo(daysAgo))
                .home(HOME)
                .code(new GridCode(code))
                .title("网格" + code)
                .approver(OFFICE)
                .build();
    }

    private static GridId established(Town town, String code, int daysAgo) {
        return town.does(establish(town, code, daysAgo)).id();
    }

    private static GridId grid(Town town, String code, GridKind kind, Optional<GridId> parent) {
        return town.does(EstablishGrid.builder()
                        .from(establish(town, code, 0))
                        .kind(kind)
                        .parent(parent)
                        .build())
                .id();
    }

    private static RecordDwelling record(Town town, String room, GridId grid, int daysAgo) {
        return RecordDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(daysAgo(daysAgo))
                .home(HOME)
                .place(new Place("百步亭", "1", "2", room))
                .grid(grid)
                .build();
    }

    private static DwellingId dwelling(Town town, String room, GridId grid, int daysAgo) {
        return town.does(record(town, room, grid, daysAgo)).id();
    }

    private static PlaceDwelling place(Town town, DwellingId dwelling, GridId grid, int daysAgo) {
        return PlaceDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(daysAgo(daysAgo))
                .home(HOME)
                .dwelling(dwelling)
                .grid(grid)
                .build();
    }

    private static AssignGridStaff assign(Town town, GridId grid, int daysAgo) {
        return AssignGridStaff.builder()
                .commandId(town.nextId())
                .occurredAt(daysAgo(daysAgo))
                .home(HOME)
                .grid(grid)
                .staff(OFFICER)
                .build();
    }

    private static GridPart.Builder part(String code) {
        return GridPart.builder().code(new GridCode(code)).title("网格" + code);
    }

    private static SplitGrid parts(SplitGrid split, GridPart... parts) {
        return SplitGrid.builder().from(split).parts(List.of(parts)).build();
    }

    /** The first takes the rest. */
    private static SplitGrid split(Town town, GridId grid, String... codes) {
        return SplitGrid.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grid(grid)
                .parts(Stream.of(codes)
                        .map(code -> (GridPart) part(code).build())
                        .toList())
                .rest(new GridCode(codes[0]))
                .approver(OFFICE)
                .build();
    }

    private static MergeGrids merge(Town town, String code, GridId... grids) {
        return MergeGrids.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grids(List.of(grids))
                .code(new GridCode(code))
                .title("网格" + code)
                .approver(OFFICE)
                .build();
    }

    private static MergeGrids into(Town town, GridId target, GridId... grids) {
        return MergeGrids.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grids(List.of(grids))
                .into(target)
                .approver(OFFICE)
                .build();
    }

    private static AdjustGrid adjust(Town town, GridId grid, DwellingId... dwellings) {
        return AdjustGrid.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grid(grid)
                .dwellings(List.of(dwellings))
                .approver(OFFICE)
                .build();
    }

    private static RetireGrid retire(Town town, GridId grid) {
        return RetireGrid.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grid(grid)
                .approver(OFFICE)
                .build();
    }
}
