package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.grid.Succession;
import org.gridgovernance.grid.change.AdjustGrid;
import org.gridgovernance.grid.change.GridPart;
import org.gridgovernance.grid.change.MergeGrids;
import org.gridgovernance.grid.change.RetireGrid;
import org.gridgovernance.grid.change.SplitGrid;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.IndexValue;

/**
 * However grids are established, filled, adjusted, split, merged and retired, and however late it is told: on every day
 * every dwelling lies in one grid that lives, where a simple model of plain maps has it too.
 */
class GridHistoryTest {
    private static final int DAYS = 12;
    private static final int DWELLINGS = 5;

    enum Act {
        ESTABLISH,
        PLACE,
        ADJUST,
        SPLIT,
        MERGE,
        MERGE_INTO,
        RETIRE
    }

    /**
     * What somebody does.
     *
     * @param act what
     * @param grid which grid, counted round
     * @param other another grid, counted round
     * @param dwelling which dwelling
     * @param daysAgo how late it is told
     */
    record Step(Act act, int grid, int other, int dwelling, int daysAgo) {}

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyDwellingLiesInOneGridThatLives(@ForAll("histories") List<Step> history) {
        Register register = new Register();
        history.forEach(register::does);
        register.holds();
        register.accepted.forEach(Statistics::collect);
        Statistics.coverage(
                seen -> Stream.of(Act.values()).forEach(act -> seen.check(act).count(times -> times > 10)));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Act.values()),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, DWELLINGS - 1),
                        Arbitraries.integers().between(0, DAYS))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private static final class Register {
        private final Town town = new Town();
        private final List<DwellingId> dwellings = IntStream.range(0, DWELLINGS)
                .mapToObj(i -> town.dwelling("10" + i))
                .toList();
        private final List<GridId> grids = new ArrayList<>();
        private final Map<DwellingId, NavigableMap<LocalDate, GridId>> model = new HashMap<>();
        private final List<Act> accepted = new ArrayList<>();
        private int codes;

        Register() {
            dwellings.forEach(dwelling -> {
                model.put(dwelling, new TreeMap<>());
                town.does(town.registration()
                        .occurredAt(daysAgo(DAYS))
                        .residence(Town.tenancy(dwelling))
                        .build());
            });
            grids.add(town.does(establish(DAYS)).id());
            grids.add(town.does(establish(DAYS)).id());
        }

        void does(Step step) {
            town.tries(command(step)).peek(answer -> {
                accepted.add(step.act());
                follow(step, answer.aggregate());
            });
        }

        /** The model does the same. */
        private void follow(Step step, Aggregate answer) {
            LocalDate day = TODAY.minusDays(step.daysAgo());
            DwellingId dwelling = dwellings.get(step.dwelling());
            GridId grid = grid(step);
            GridId other = other(step);
            switch (step.act()) {
                case ESTABLISH -> grids.add(((Grid) answer).id());
                case PLACE, ADJUST -> put(dwelling, day, grid);
                case SPLIT -> {
                    List<GridId> into = ((Grid) answer)
                            .successors().stream().map(Succession::grid).toList();
                    in(grid, day).forEach(one -> put(one, day, into.get(one.equals(dwelling) ? 1 : 0)));
                    grids.addAll(into);
                }
                case MERGE -> {
                    GridId merged = ((Grid) answer).id();
                    Stream.of(grid, other).forEach(old -> in(old, day).forEach(one -> put(one, day, merged)));
                    grids.add(merged);
                }
                case MERGE_INTO -> in(other, day).forEach(one -> put(one, day, grid));
                case RETIRE -> assertThat(in(grid, day)).isEmpty();
            }
        }

        /** What is so already is not told again. */
        private void put(DwellingId dwelling, LocalDate day, GridId grid) {
            if (!at(dwelling, day).equals(Optional.of(grid))) {
                model.get(dwelling).put(day, grid);
            }
        }

        private List<DwellingId> in(GridId grid, LocalDate day) {
            return dwellings.stream()
                    .filter(dwelling -> at(dwelling, day).equals(Optional.of(grid)))
                    .toList();
        }

        private Optional<GridId> at(DwellingId dwelling, LocalDate day) {
            return Optional.ofNullable(model.get(dwelling).floorEntry(day)).map(Map.Entry::getValue);
        }

        void holds() {
            Map<GridId, Grid> known = all(Criteria.of(Grid.TYPE)).collect(Collectors.toMap(Grid::id, grid -> grid));
            for (int ago = DAYS; ago >= 0; ago--) {
                LocalDate day = TODAY.minusDays(ago);
                liesWhereTheModelSays(day, known);
                sumsAreEqual(day);
            }
            known.values().forEach(grid -> lineageHolds(grid, known));
            assertThat(town.governance().verify(HOME).differences()).isEmpty();
        }

        private void liesWhereTheModelSays(LocalDate day, Map<GridId, Grid> known) {
            all(Criteria.of(Dwelling.TYPE)).forEach(dwelling -> {
                List<GridId> lies = dwelling.grid().asOf(day).toList();
                assertThat(lies)
                        .as("%s", day)
                        .isEqualTo(at(dwelling.id(), day).stream().toList());
                assertThat(lies).allMatch(grid -> known.get(grid).livesOn(day), "lives on " + day);
            });
        }

        private void sumsAreEqual(LocalDate day) {
            Map<IndexValue, Long> dwellingsByGrid = town.desk()
                    .count(Criteria.of(Dwelling.TYPE), Dwelling.GRID.on(day))
                    .get();
            Map<IndexValue, Long> peopleByGrid = town.desk()
                    .count(Criteria.of(Resident.TYPE), Resident.LIVES_IN_GRID.on(day))
                    .get();
            assertThat(peopleByGrid).as("one person a dwelling").isEqualTo(dwellingsByGrid);
            assertThat(dwellingsByGrid.values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(dwellings.stream()
                            .filter(dwelling -> at(dwelling, day).isPresent())
                            .count());
        }

        private void lineageHolds(Grid grid, Map<GridId, Grid> known) {
            assertThat(grid.successors()).allSatisfy(next -> {
                assertThat(grid.retired()).contains(next.on());
                assertThat(known.get(next.grid()).predecessors()).contains(new Succession(grid.id(), next.on()));
            });
            assertThat(grid.predecessors())
                    .allSatisfy(before -> assertThat(known.get(before.grid()).successors())
                            .contains(new Succession(grid.id(), before.on())));
            assertThat(grid.retired()
                            .map(day -> !day.isBefore(grid.established()))
                            .orElse(true))
                    .isTrue();
            Set<GridId> after = new HashSet<>();
            follow(grid, known, after);
            assertThat(after).doesNotContain(grid.id());
        }

        private void follow(Grid grid, Map<GridId, Grid> known, Set<GridId> seen) {
            grid.successors().stream()
                    .map(Succession::grid)
                    .filter(seen::add)
                    .forEach(next -> follow(known.get(next), known, seen));
        }

        private <A extends Aggregate> Stream<A> all(Criteria<A> criteria) {
            return town.desk().search(criteria.limit(1_000)).get().items().stream()
                    .map(Found::state);
        }

        private GridId grid(Step step) {
            return grids.get(step.grid() % grids.size());
        }

        private GridId other(Step step) {
            return grids.get(step.other() % grids.size());
        }

        private Command<?> command(Step step) {
            Instant at = daysAgo(step.daysAgo());
            DwellingId dwelling = dwellings.get(step.dwelling());
            return switch (step.act()) {
                case ESTABLISH -> establish(DAYS);
                case PLACE ->
                    PlaceDwelling.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .dwelling(dwelling)
                            .grid(grid(step))
                            .build();
                case ADJUST ->
                    AdjustGrid.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .grid(grid(step))
                            .addDwelling(dwelling)
                            .approver("street office")
                            .build();
                case SPLIT ->
                    SplitGrid.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .grid(grid(step))
                            .addPart(part().build())
                            .addPart(part().dwellings(in(grid(step), TODAY.minusDays(step.daysAgo())).stream()
                                            .filter(dwelling::equals)
                                            .toList())
                                    .build())
                            .rest(new GridCode("G" + (codes - 1)))
                            .approver("street office")
                            .build();
                case MERGE ->
                    MergeGrids.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .grids(List.of(grid(step), other(step)))
                            .code(code())
                            .title("merged")
                            .approver("street office")
                            .build();
                case MERGE_INTO ->
                    MergeGrids.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .grids(List.of(other(step)))
                            .into(grid(step))
                            .approver("street office")
                            .build();
                case RETIRE ->
                    RetireGrid.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .grid(grid(step))
                            .approver("street office")
                            .build();
            };
        }

        private GridPart.Builder part() {
            return GridPart.builder().code(code()).title("part");
        }

        private GridCode code() {
            return new GridCode("G" + ++codes);
        }

        private EstablishGrid establish(int daysAgo) {
            return EstablishGrid.builder()
                    .commandId(town.nextId())
                    .occurredAt(daysAgo(daysAgo))
                    .home(HOME)
                    .code(code())
                    .title("grid")
                    .build();
        }

        private static Instant daysAgo(int days) {
            return NOW.minus(Duration.ofDays(days));
        }
    }
}
