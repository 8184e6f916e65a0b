package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.TODAY;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.dwelling;
import static org.gridgovernance.store.contract.Town.grid;
import static org.gridgovernance.store.contract.Town.household;
import static org.gridgovernance.store.contract.Town.member;
import static org.gridgovernance.store.contract.Town.merge;
import static org.gridgovernance.store.contract.Town.move;
import static org.gridgovernance.store.contract.Town.place;
import static org.gridgovernance.store.contract.Town.ref;
import static org.gridgovernance.store.contract.Town.register;
import static org.gridgovernance.store.contract.Town.rename;
import static org.gridgovernance.store.contract.Town.retire;
import static org.gridgovernance.store.contract.Town.split;

import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.grid.Succession;
import org.gridgovernance.grid.change.GridChangeReason;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.When;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What grids promise while many write at once: one winner, a named reason for the others. */
@Tag("grids")
abstract class GridRaces extends HouseContract {
    @Test
    void ofEightWhoWantOneGridCodeOneGetsIt() {
        for (int round = 0; round < ROUNDS; round++) {
            String code = "G" + round;
            List<Either<Rejection, Accepted<Grid>>> answers = atOnce(i -> {
                var command = grid(HERE, code);
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(answers.stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(GridReason.CODE_TAKEN));
        }
        assertClean();
    }

    @Test
    void aSplitWhileSomebodyMovesInLeavesNobodyBehind() {
        for (int round = 0; round < ROUNDS; round++) {
            String code = "G" + round;
            Grid old = done(desk, grid(HERE, code));
            Dwelling inside = done(desk, dwelling(old, code + "-inside"));
            Dwelling outside = done(desk, dwelling(HERE, code + "-outside"));
            Household family =
                    done(desk, household(HERE, code, member(done(desk, register("n", outside)), Relation.HEAD)));
            List<Command<?>> commands = List.of(
                    split(old, code, code + "-1"),
                    split(old, code + "-2", code),
                    dwelling(old, code + "-new"),
                    dwelling(old, code + "-newer"),
                    place(outside, old),
                    move(family, inside),
                    retire(old),
                    rename(old, "renamed"));
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(i -> () -> desk.execute(commands.get(i)));
            assertThat(answers.subList(0, 2).stream().filter(Either::isRight))
                    .as("splits that won round %s", round)
                    .hasSize(1);
            assertThat(answers.get(5).isRight()).as("round %s", round).isTrue();
            assertThat(answers.stream().filter(Either::isLeft))
                    .as("round %s", round)
                    .allMatch(no -> no.getLeft().names(GridReason.GRID_RETIRED)
                            || no.getLeft().names(GridChangeReason.NOT_EMPTY));
            int placed = 1
                    + (int) answers.subList(2, 5).stream()
                            .filter(Either::isRight)
                            .count();
            assertMoved(old, placed);
        }
        assertClean();
    }

    @Test
    void ofEightWhoChangeOneGridOneWins() {
        for (int round = 0; round < ROUNDS; round++) {
            String code = "G" + round;
            Grid old = done(desk, grid(HERE, code));
            Grid other = done(desk, grid(HERE, code + "-other"));
            done(desk, dwelling(old, code));
            List<Either<Rejection, Accepted<Grid>>> answers = atOnce(i -> {
                Command<Grid> command = i % 2 == 0
                        ? split(old, code + "-" + i, code + "-" + i + "-1")
                        : merge(code + "-" + i, i % 4 == 1 ? old : other, i % 4 == 1 ? other : old);
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(answers.stream().filter(Either::isLeft))
                    .as("round %s", round)
                    .allMatch(no -> no.getLeft().names(GridReason.GRID_RETIRED));
            assertMoved(old, 1);
        }
        assertClean();
    }

    /** All that lay in it lies in those that follow it, and so do the people. */
    private void assertMoved(Grid old, int dwellings) {
        List<Succession> successors = desk.find(ref(old)).get().state().successors();
        assertThat(lying(old.id())).isZero();
        assertThat(living(old.id())).isZero();
        assertThat(successors.stream().mapToLong(next -> lying(next.grid())).sum())
                .isEqualTo(dwellings);
    }

    private long lying(GridId grid) {
        return count(Criteria.of(Dwelling.TYPE).where(Dwelling.GRID.during(grid, When.since(TODAY))));
    }

    private long living(GridId grid) {
        return count(Criteria.of(Resident.TYPE).where(Resident.LIVES_IN_GRID.asOf(grid, TODAY)));
    }
}
