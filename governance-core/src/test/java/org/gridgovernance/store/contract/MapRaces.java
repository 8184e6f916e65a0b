package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.grid;
import static org.gridgovernance.store.contract.Town.place;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.map.DrawGridMap;
import org.gridgovernance.grid.map.GridMap;
import org.gridgovernance.grid.map.GridMapReason;
import org.gridgovernance.grid.map.Territory;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.BoundaryReason;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.kernel.Rejection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the map of grids promises while many draw at once: one winner, a named reason for the others. */
@Tag("maps")
abstract class MapRaces extends HouseContract {
    @Test
    void ofEightWhoDrawTheSameGroundOneGetsIt() {
        List<Grid> grids = IntStream.range(0, THREADS)
                .mapToObj(i -> done(desk, grid(HERE, "M" + i)))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Boundary ground = square(round);
            List<Either<Rejection, Accepted<GridMap>>> answers = atOnce(i -> {
                DrawGridMap command = draw(grids.get(i), ground);
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(answers.stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(BoundaryReason.OVERLAPS)
                            || no.getLeft().names(GridMapReason.MAP_TAKEN));
            assertThat(answers.stream()
                            .filter(Either::isRight)
                            .flatMap(yes -> yes.get().aggregate().territories().open())
                            .filter(territory -> territory.boundary().equals(ground)))
                    .hasSize(1);
        }
        assertClean();
    }

    private static Boundary square(int place) {
        double west = 114 + place * 0.001;
        return Boundary.ofRing(
                CoordinateSystem.CGCS2000, west, 30, west + 0.001, 30, west + 0.001, 30.001, west, 30.001, west, 30);
    }

    private static DrawGridMap draw(Grid grid, Boundary ground) {
        return DrawGridMap.builder()
                .commandId(Town.id())
                .occurredAt(Town.NOW)
                .home(HERE)
                .addTerritory(new Territory(grid.id(), ground))
                .build();
    }
}
