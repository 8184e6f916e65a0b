package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.architecture.Canaries;
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
import org.gridgovernance.grid.RelieveGridStaff;
import org.gridgovernance.grid.RenameGrid;
import org.gridgovernance.grid.change.MergeGrids;
import org.gridgovernance.grid.change.RetireGrid;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of grids and dwellings, met by a command at the desk. */
class GridRulesTest {
    private static final GridStaff OFFICER = new GridStaff(
            "officer-7", GridPost.OFFICER, PersonName.of(Canaries.NAME), Optional.of(Phone.of(Canaries.PHONE)));

    private static final List<Line> RULES = List.of(
            refused(GridReason.NOT_A_COMMUNITY, "home", town -> establish(town)
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(GridReason.NOT_A_COMMUNITY, "home", town -> RecordDwelling.builder()
                    .from(record(town, new Place("", "", "", "101")))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(GridReason.TITLE_MALFORMED, "title", town -> establish(town)
                    .title(" ")
                    .build()),
            refused(GridReason.TITLE_MALFORMED, "title", town -> establish(town)
                    .title("网".repeat(51))
                    .build()),
            refused(GridReason.TITLE_MALFORMED, "title", town -> rename(town, town.grid("001"), "第4\n网格")),
            refused(GridReason.CODE_TAKEN, "code", after(town -> town.grid("001"), town -> establish(town)
                    .build())),
            refused(GridReason.GRID_UNKNOWN, "grid", town -> rename(town, nowhere(), "东网格")),
            refused(GridReason.GRID_UNKNOWN, "grid", town -> assign(town, nowhere())),
            refused(GridReason.GRID_UNKNOWN, "grid", town -> relieve(town, nowhere())),
            refused(GridReason.GRID_UNKNOWN, "grid", town -> place(town, town.dwelling("101"), nowhere())),
            refused(GridReason.GRID_UNKNOWN, "grid", town -> RecordDwelling.builder()
                    .from(record(town, new Place("", "", "", "101")))
                    .grid(nowhere())
                    .build()),
            refused(GridReason.APPROVER_MALFORMED, "approver", town -> establish(town)
                    .approver("办".repeat(101))
                    .build()),
            refused(GridReason.PARENT_MISPLACED, "kind", town -> establish(town)
                    .kind(GridKind.MICRO)
                    .build()),
            refused(GridReason.PARENT_MISPLACED, "kind", town -> establish(town)
                    .code(new GridCode("002"))
                    .parent(town.grid("001"))
                    .build()),
            refused(
                    GridReason.PARENT_MISPLACED,
                    "parent",
                    town -> micro(
                            town,
                            "003",
                            town.does(micro(town, "002", town.grid("001"))).id())),
            refused(GridReason.GRID_UNKNOWN, "parent", town -> micro(town, "001", nowhere())),
            refused(GridReason.GRID_RETIRED, "parent", town -> micro(town, "002", retired(town))),
            refused(GridReason.GRID_RETIRED, "grid", town -> rename(town, retired(town), "东网格")),
            refused(GridReason.GRID_RETIRED, "grid", town -> assign(town, retired(town))),
            refused(
                    GridReason.GRID_RETIRED,
                    "grid",
                    town -> place(town, town.dwelling("101"), retired(town), "2024-01-01")),
            refused(GridReason.GRID_RETIRED, "grid", town -> RecordDwelling.builder()
                    .from(record(town, new Place("", "", "", "101")))
                    .grid(retired(town))
                    .build()),
            refused(GridReason.NOT_YET, "occurredAt", town -> {
                GridId merged = town.does(MergeGrids.builder()
                                .commandId(town.nextId())
                                .occurredAt(NOW)
                                .home(HOME)
                                .grids(List.of(town.grid("001"), town.grid("002")))
                                .code(new GridCode("003"))
                                .title("东网格")
                                .approver("百步亭街道办事处")
                                .build())
                        .id();
                return place(town, town.dwelling("101"), merged, "2025-06-29");
            }),
            refused(GridReason.ALREADY_AT_POST, "staff", town -> {
                GridId grid = town.grid("001");
                town.does(assign(town, grid));
                return assign(town, grid);
            }),
            refused(GridReason.ACCOUNT_MALFORMED, "staff.account", town -> AssignGridStaff.builder()
                    .from(assign(town, town.grid("001")))
                    .staff(new GridStaff("\u0000", GridPost.OFFICER, PersonName.of(Canaries.NAME), Optional.empty()))
                    .build()),
            refused(GridReason.ACCOUNT_MALFORMED, "staff.account", town -> AssignGridStaff.builder()
                    .from(assign(town, town.grid("001")))
                    .staff(new GridStaff("网格员7", GridPost.OFFICER, PersonName.of(Canaries.NAME), Optional.empty()))
                    .build()),
            refused(GridReason.NOT_AT_POST, "account", town -> relieve(town, town.grid("001"))),
            refused(
                    GridReason.PLACE_TAKEN,
                    "place",
                    after(town -> town.dwelling("101"), town -> record(town, new Place(" 百步亭", "1", "2", "101 ")))),
            refused(GridReason.PLACE_MALFORMED, "place", town -> record(town, new Place("百步亭", "1", "2", ""))),
            refused(GridReason.PLACE_MALFORMED, "place", town -> record(town, new Place("百|步亭", "1", "2", "101"))),
            refused(GridReason.PLACE_MALFORMED, "place", town -> record(town, new Place("", "", "", "1".repeat(41)))),
            refused(
                    GridReason.DWELLING_UNKNOWN,
                    "dwelling",
                    town -> place(town, new DwellingId(Town.id(999)), town.grid("001"))));

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void meetsItsReason(Line line) {
        RuleTable.holds(line);
    }

    @Test
    void everyReasonOfTheConceptHasARule() {
        RuleTable.coversAll(RULES, GridReason.values());
    }

    @Test
    void aGridMayBeCalledWithFiftyCharactersBeyondTheBasicPlane() {
        Town town = new Town();
        assertThat(town.does(establish(town).title("𠮷".repeat(50)).build()).title())
                .hasSize(100);
    }

    @Test
    void theSameCodeMayStandInAnotherCommunity() {
        Town town = new Town();
        town.grid("001");
        assertThat(town.tries(establish(town).home(Town.ELSEWHERE).build()).isRight())
                .isTrue();
    }

    @Test
    void anOfficerWhoWasRelievedMayComeBackAndBothTimesAreKnown() {
        Town town = new Town();
        GridId grid = town.grid("001");
        town.does(assign(town, grid));
        town.does(relieve(town, grid));
        Grid again = town.does(assign(town, grid));
        assertThat(again.staff().open()).containsExactly(OFFICER);
        assertThat(again.staff().entries()).hasSize(3);
    }

    @Test
    void aDwellingLiesInOneGridOnEachDayAlsoWhenToldLate() {
        Town town = new Town();
        GridId first = town.grid("001");
        GridId second = town.grid("002");
        GridId third = town.grid("003");
        DwellingId dwelling = town.dwelling("101");
        town.does(place(town, dwelling, first, "2024-01-01"));
        town.does(place(town, dwelling, second, "2024-06-01"));
        Dwelling placed = town.does(place(town, dwelling, third, "2024-03-01"));
        assertThat(Stream.of("2024-02-01", "2024-04-01", "2024-07-01")
                        .map(java.time.LocalDate::parse)
                        .map(day -> placed.grid().asOf(day).toList()))
                .containsExactly(List.of(first), List.of(third), List.of(second));
    }

    @Test
    void doingItTwiceChangesNothing() {
        Town town = new Town();
        GridId grid = town.grid("001");
        DwellingId dwelling = town.dwelling("101");
        town.does(place(town, dwelling, grid));
        long before = town.governance().verify(HOME).events();
        town.does(place(town, dwelling, grid));
        town.does(rename(town, grid, "第4网格"));
        assertThat(town.governance().verify(HOME).events()).isEqualTo(before);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    private static Function<Town, Command<?>> after(Consumer<Town> first, Function<Town, Command<?>> then) {
        return town -> {
            first.accept(town);
            return then.apply(town);
        };
    }

    private static GridId nowhere() {
        return new GridId(Town.id(999));
    }

    private static GridId retired(Town town) {
        GridId grid = town.grid("001");
        town.does(RetireGrid.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grid(grid)
                .approver("百步亭街道办事处")
                .build());
        return grid;
    }

    private static EstablishGrid micro(Town town, String code, GridId parent) {
        return establish(town)
                .code(new GridCode(code))
                .kind(GridKind.MICRO)
                .parent(parent)
                .build();
    }

    private static EstablishGrid.Builder establish(Town town) {
        return EstablishGrid.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .code(new GridCode("001"))
                .title("第4网格");
    }

    private static RenameGrid rename(Town town, GridId grid, String title) {
        return RenameGrid.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grid(grid)
                .title(title)
                .build();
    }

    private static AssignGridStaff assign(Town town, GridId grid) {
        return AssignGridStaff.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grid(grid)
                .staff(OFFICER)
                .build();
    }

    private static RelieveGridStaff relieve(Town town, GridId grid) {
        return RelieveGridStaff.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grid(grid)
                .account(OFFICER.account())
                .post(OFFICER.post())
                .build();
    }

    private static RecordDwelling record(Town town, Place place) {
        return RecordDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .place(place)
                .build();
    }

    private static PlaceDwelling place(Town town, DwellingId dwelling, GridId grid) {
        return place(town, dwelling, grid, "2025-06-30");
    }

    private static PlaceDwelling place(Town town, DwellingId dwelling, GridId grid, String day) {
        return PlaceDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(Instant.parse(day + "T03:00:00Z"))
                .home(HOME)
                .dwelling(dwelling)
                .grid(grid)
                .build();
    }
}
