package org.gridgovernance.resource.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shipments cost least, the proof says so, and says nothing else of those that do not. */
class TransportTest {
    private static final int CASES = 10_000;
    private static final TransportProblem TWO =
            TransportProblem.of(List.of(5L, 5L), List.of(4L, 4L), (origin, destination) -> new long[][] {{1, 3}, {2, 9}}
                    [origin][destination]);

    @Test
    void smallProblemsAreSolvedAsByTryingEverything() {
        int solved = 0;
        for (int seed = 0; seed < CASES; seed++) {
            TransportProblem problem = small(new Random(seed));
            Optional<Tried> least = new Trial(problem).least();
            if (least.isEmpty()) {
                assertThatThrownBy(() -> TransportSolver.STANDARD.solve(problem))
                        .isInstanceOf(IllegalArgumentException.class);
            } else {
                TransportPlan plan = TransportSolver.STANDARD.solve(problem);
                assertThat(plan.isFeasible()).as("case %d", seed).isTrue();
                assertThat(plan.cost())
                        .as("case %d", seed)
                        .isEqualTo(least.get().cost());
                assertThat(plan.dualBound()).as("case %d", seed).isEqualTo(plan.cost());
                assertThat(isProven(plan)).isTrue();
                solved++;
            }
        }
        assertThat(solved).isBetween(CASES / 3, CASES - CASES / 20);
    }

    @Test
    void shipmentsAloneAreProvenJustWhereTheyCostLeast() {
        int dearer = 0;
        for (int seed = 0; seed < CASES; seed++) {
            TransportProblem problem = small(new Random(seed));
            Trial trial = new Trial(problem);
            Optional<Tried> least = trial.least();
            if (least.isPresent()) {
                assertThat(isProven(TransportPlan.of(problem, least.get().shipments())))
                        .as("case %d", seed)
                        .isTrue();
                TransportPlan first = TransportPlan.of(problem, trial.first());
                assertThat(isProven(first))
                        .as("case %d", seed)
                        .isEqualTo(first.cost() == least.get().cost());
                assertThat(first.dualBound()).isLessThanOrEqualTo(least.get().cost());
                dearer += isProven(first) ? 0 : 1;
            }
        }
        assertThat(dearer).isGreaterThan(CASES / 20);
    }

    @Test
    void manyOriginsAndDestinationsAreProven() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            TransportProblem problem = wide(random, 3 + random.nextInt(30), 200, seed % 2 == 0 ? 0 : 100);
            TransportPlan plan = TransportSolver.STANDARD.solve(problem);
            assertThat(isProven(plan)).isTrue();
            assertThat(isProven(TransportPlan.of(problem, plan.shipments()))).isTrue();
        }
    }

    @Test
    void whoeverIsNearestToTwoGivesUpTheOneThatCostsLessToMove() {
        TransportPlan plan = TransportSolver.STANDARD.solve(TWO);
        assertThat(plan.shipments())
                .containsExactly(new Shipment(0, 0, 1), new Shipment(0, 1, 4), new Shipment(1, 0, 3));
        assertThat(plan.cost()).isEqualTo(19);
        assertThat(plan.potentials()).containsExactly(1L, 0L);
    }

    @Test
    void aSolverThatLeavesARoadOutIsFoundOut() {
        TransportProblem narrow = TransportProblem.of(
                List.of(5L, 5L),
                List.of(4L, 4L),
                (origin, destination) ->
                        origin == 1 && destination == 0 ? TransportProblem.CLOSED : TWO.cost(origin, destination));
        TransportPlan left = TransportSolver.STANDARD.solve(narrow);
        assertThat(isProven(left)).isTrue();
        TransportPlan claimed = new TransportPlan(TWO, left.shipments(), left.potentials());
        assertThat(claimed.isFeasible()).isTrue();
        assertThat(isProven(claimed)).isFalse();
        assertThat(claimed.dualBound()).isLessThanOrEqualTo(19);
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "-7, 0", "0, 0", "9223372036854775807, 3", "9223372036854775807, 9223372036854775807"})
    void noPotentialsProveMoreThanIsTrue(long one, long other) {
        TransportPlan plan = TransportSolver.STANDARD.solve(TWO);
        assertThat(new TransportPlan(TWO, plan.shipments(), List.of(one, other)).dualBound())
                .isLessThanOrEqualTo(19);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 4, 0, 1, 3", // too little comes
        "0, 0, 4, 0, 1, 4", // more than there is
        "0, 0, 4, 2, 1, 4", // no such origin
        "0, 0, 4, 1, 2, 4", // no such destination
        "0, 0, 4, -1, 1, 4",
        "0, 0, 4, 1, 1, 5",
        "0, 0, 4, 1, 1, -4"
    })
    void shipmentsThatCannotBeAreNoPlan(int origin, int to, long packs, int origin2, int to2, long packs2) {
        List<Shipment> shipments = List.of(new Shipment(origin, to, packs), new Shipment(origin2, to2, packs2));
        assertThat(TransportPlan.of(TWO, shipments).isFeasible()).isFalse();
        assertThat(isProven(TransportPlan.of(TWO, shipments))).isFalse();
    }

    @Test
    void aClosedRoadIsNotTaken() {
        TransportProblem closed =
                TransportProblem.of(List.of(1L), List.of(1L), (one, other) -> TransportProblem.CLOSED);
        assertThat(TransportPlan.of(closed, List.of(new Shipment(0, 0, 1))).isFeasible())
                .isFalse();
        assertThatThrownBy(() -> TransportPlan.of(closed, List.of()).dualBound())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void problemsThatDoNotFitAreRefused() {
        List<Long> one = List.of(1L);
        assertThatThrownBy(() -> TransportProblem.of(List.of(-1L), one, (a, b) -> 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TransportProblem.of(one, one, (a, b) -> -2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TransportProblem.of(one, one, (a, b) -> TransportProblem.MOST_COST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TransportProblem.of(List.of(Long.MAX_VALUE / 2), one, (a, b) -> 0))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new TransportPlan(TWO, List.of(), List.of(1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDearestOfAllFits() {
        TransportProblem dear = TransportProblem.of(
                List.of(500_000_000L, 500_000_000L),
                List.of(999_999_999L, 1L),
                (origin, destination) -> origin == destination ? TransportProblem.MOST_COST : 0);
        assertThat(isProven(TransportSolver.STANDARD.solve(dear))).isTrue();
    }

    private static TransportProblem small(Random random) {
        int origins = 1 + random.nextInt(3);
        int destinations = 1 + random.nextInt(4);
        double closed = random.nextInt(3) * 0.2;
        long[][] costs = new long[origins][destinations];
        for (long[] row : costs) {
            Arrays.setAll(row, at -> random.nextDouble() < closed ? TransportProblem.CLOSED : random.nextInt(8));
        }
        return TransportProblem.of(
                amounts(random, origins, 6), amounts(random, destinations, 3), (one, other) -> costs[one][other]);
    }

    private static TransportProblem wide(Random random, int origins, int destinations, long besides) {
        List<Long> wanted = amounts(random, destinations, 40);
        long sum = wanted.stream().mapToLong(Long::longValue).sum() + besides;
        long[] available = new long[origins];
        LongStream.range(0, sum).forEach(pack -> available[random.nextInt(origins)]++);
        long[][] costs = new long[origins][destinations];
        for (int origin = 0; origin < origins; origin++) {
            int from = origin;
            Arrays.setAll(
                    costs[origin],
                    at -> from > 0 && random.nextInt(20) == 0 && from % 3 == at % 3
                            ? TransportProblem.MOST_COST
                            : random.nextInt(20_000));
        }
        return TransportProblem.of(
                LongStream.of(available).boxed().toList(), wanted, (one, other) -> costs[one][other]);
    }

    private static List<Long> amounts(Random random, int count, int most) {
        return random.longs(count, 0, most + 1).boxed().toList();
    }

    private record Tried(long cost, List<Shipment> shipments) {}

    /** Tries every way, destination after destination, pack after pack. */
    private static final class Trial {
        private final TransportProblem problem;
        private final long[] rest;
        private final long[][] sent;
        private Optional<Tried> least = Optional.empty();
        private List<Shipment> first = List.of();

        Trial(TransportProblem problem) {
            this.problem = problem;
            rest = IntStream.range(0, problem.origins())
                    .mapToLong(problem::available)
                    .toArray();
            sent = new long[problem.origins()][problem.destinations()];
        }

        Optional<Tried> least() {
            go(0, 0, problem.wanted(0), 0);
            return least;
        }

        List<Shipment> first() {
            return first;
        }

        private void go(int destination, int origin, long open, long cost) {
            if (open == 0) {
                if (destination + 1 == problem.destinations()) {
                    take(cost);
                } else {
                    go(destination + 1, 0, problem.wanted(destination + 1), cost);
                }
                return;
            }
            if (origin == problem.origins()) {
                return;
            }
            long most = problem.isOpen(origin, destination) ? Math.min(open, rest[origin]) : 0;
            for (long packs = 0; packs <= most; packs++) {
                rest[origin] -= packs;
                sent[origin][destination] = packs;
                go(destination, origin + 1, open - packs, cost + packs * problem.cost(origin, destination));
                sent[origin][destination] = 0;
                rest[origin] += packs;
            }
        }

        private void take(long cost) {
            if (least.isEmpty()) {
                first = shipments();
            }
            if (least.isEmpty() || cost < least.get().cost()) {
                least = Optional.of(new Tried(cost, shipments()));
            }
        }

        private List<Shipment> shipments() {
            List<Shipment> shipments = new ArrayList<>();
            for (int origin = 0; origin < sent.length; origin++) {
                for (int destination = 0; destination < sent[origin].length; destination++) {
                    if (sent[origin][destination] > 0) {
                        shipments.add(new Shipment(origin, destination, sent[origin][destination]));
                    }
                }
            }
            return shipments;
        }
    }

    private static boolean isProven(TransportPlan plan) {
        return plan.isFeasible() && plan.cost() == plan.dualBound();
    }
}
