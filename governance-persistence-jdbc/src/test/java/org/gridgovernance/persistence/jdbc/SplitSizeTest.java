package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NOW;
import static org.gridgovernance.store.contract.Town.TODAY;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.dwelling;
import static org.gridgovernance.store.contract.Town.grid;
import static org.gridgovernance.store.contract.Town.register;
import static org.gridgovernance.store.contract.Town.split;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.change.GridPart;
import org.gridgovernance.grid.change.SplitGrid;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.contract.Town;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A split that moves 5,000 people in 1,700 dwellings takes seconds. */
@Tag("nightly")
class SplitSizeTest {
    private static final int DWELLINGS = 1_700;
    private static final int PEOPLE = 5_000;
    private static final Duration SECONDS = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    void movesFiveThousandPeopleInOneCommand(Database database) {
        try (JdbcFixture fixture = JdbcFixture.in(database, Governance.standardTypes())) {
            Desk desk = Governance.builder()
                    .store(fixture.store())
                    .clock(() -> NOW)
                    .build()
                    .as(Town.steward());
            Grid old = done(desk, grid(HERE, "1"));
            List<Dwelling> dwellings = dwellings(desk, old);
            assertThat(desk.executeAll(IntStream.range(0, PEOPLE)
                            .mapToObj(i -> register("n" + i, dwellings.get(i % DWELLINGS)))
                            .toList()))
                    .allMatch(Answer::isAccepted);
            SplitGrid split = split(old, "1", "2");
            SplitGrid halves = SplitGrid.builder()
                    .from(split)
                    .parts(List.of(
                            split.parts().get(0),
                            GridPart.builder()
                                    .from(split.parts().get(1))
                                    .dwellings(dwellings.stream()
                                            .limit(DWELLINGS / 2)
                                            .map(Dwelling::id)
                                            .toList())
                                    .build()))
                    .build();
            long begun = System.nanoTime();
            Grid after = done(desk, halves);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.println("a split of " + PEOPLE + " people in " + DWELLINGS + " dwellings took " + took.toMillis()
                    + " ms on " + database);
            assertThat(took).isLessThan(SECONDS);
            assertThat(living(desk, old.id())).isZero();
            assertThat(after.successors().stream()
                            .mapToLong(next -> living(desk, next.grid()))
                            .sum())
                    .isEqualTo(PEOPLE);
        }
    }

    private static List<Dwelling> dwellings(Desk desk, Grid grid) {
        Stream<Answer> answers =
                desk
                        .executeAll(IntStream.range(0, DWELLINGS)
                                .mapToObj(i -> dwelling(grid, "r" + i))
                                .toList())
                        .stream();
        return answers.map(answer -> (Dwelling) answer.outcome().get().aggregate())
                .toList();
    }

    private static long living(Desk desk, GridId grid) {
        return desk.count(Criteria.of(Resident.TYPE).where(Resident.LIVES_IN_GRID.asOf(grid, TODAY)))
                .get();
    }
}
