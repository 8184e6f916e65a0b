package org.gridgovernance.examples.allocating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.gridgovernance.resource.allocation.Allocation;
import org.gridgovernance.resource.allocation.AllocationPlan;
import org.gridgovernance.resource.allocation.AllocationQuestion;
import org.gridgovernance.resource.allocation.AllocationRule;
import org.gridgovernance.resource.allocation.FairAllocation;
import org.gridgovernance.resource.allocation.TransportPlan;
import org.gridgovernance.resource.allocation.TransportProblem;
import org.gridgovernance.resource.allocation.TransportSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrToolsSolverTest {
    private static final TransportSolver OR_TOOLS = new OrToolsSolver();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bothFindTheSameCostForFiftyPointsAndTwoThousandGrids(long seed) {
        District district = new District(50, 2_000, seed);
        AllocationQuestion question = district.with(district.wanted() * 2 / 3 + seed % 2 * district.wanted())
                .build();
        AllocationPlan ours = plan(AllocationRule.IN_FORCE.standard(), question);
        AllocationPlan theirs = plan(new FairAllocation(OR_TOOLS), question);

        assertThat(theirs.shares()).isEqualTo(ours.shares());
        assertThat(theirs.cost()).isEqualTo(ours.cost());
        assertThat(ours.bound()).isEqualTo(ours.cost());
        assertThat(theirs.bound()).isEqualTo(ours.cost());
    }

    @Test
    void theyAgreeWhereRoadsAreClosedAndNothingIsLeft() {
        for (int seed = 0; seed < 200; seed++) {
            TransportProblem problem = problem(new Random(seed));
            TransportPlan theirs = OR_TOOLS.solve(problem);
            assertThat(theirs.isFeasible()).as("seed %d", seed).isTrue();
            assertThat(theirs.cost()).as("seed %d", seed).isEqualTo(theirs.dualBound());
            assertThat(TransportSolver.STANDARD.solve(problem).cost()).isEqualTo(theirs.cost());
        }
    }

    @Test
    void whatCannotBeBroughtIsNoPlan() {
        TransportProblem closed = TransportProblem.of(List.of(1L), List.of(1L), (from, to) -> TransportProblem.CLOSED);
        assertThatThrownBy(() -> OR_TOOLS.solve(closed)).isInstanceOf(IllegalArgumentException.class);
    }

    /** As with expiry: from a certain destination on an origin serves no more; the last serves all. */
    private static TransportProblem problem(Random random) {
        List<Long> wanted = random.longs(30, 0, 9).boxed().toList();
        long all = wanted.stream().mapToLong(Long::longValue).sum();
        long[][] costs = new long[4][];
        for (int origin = 0; origin < costs.length; origin++) {
            costs[origin] = random.longs(30, 0, 1_000).toArray();
        }
        return TransportProblem.of(
                List.of(all / 8, all / 6, all / 9, all - all / 8 - all / 6 - all / 9),
                wanted,
                (from, to) -> to < 20 || from == 3 ? costs[from][to] : TransportProblem.CLOSED);
    }

    private static AllocationPlan plan(AllocationRule rule, AllocationQuestion question) {
        return Allocation.of(rule, question).get();
    }
}
