package org.gridgovernance.resource.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Successive shortest paths (最短增广路) over the origins alone. Destinations come one after the other. Whoever comes is served where it costs
 * least, or by an origin that has nothing left and hands one of its destinations on to another origin, and so on until one has
 * something left. Potentials keep all lengths from being negative, so that Dijkstra's way finds the shortest; when all are served,
 * they are the proof. For one thread.
 */
final class ShortestPaths {
    private static final long FAR = Long.MAX_VALUE / 2;

    private final TransportProblem problem;
    private final int origins;
    private final Reliefs reliefs;
    private final long[] rest;
    private final long[] potential;
    private final long[] length;
    private final int[] from;
    private final int[] via;
    private final boolean[] isSettled;

    ShortestPaths(TransportProblem problem) {
        this.problem = problem;
        origins = problem.origins();
        reliefs = new Reliefs(problem);
        rest = new long[origins];
        Arrays.setAll(rest, problem::available);
        potential = new long[origins];
        length = new long[origins];
        from = new int[origins];
        via = new int[origins];
        isSettled = new boolean[origins];
    }

    TransportPlan solve() {
        for (int destination = 0; destination < problem.destinations(); destination++) {
            long need = problem.wanted(destination);
            while (need > 0) {
                need -= serve(destination, need);
            }
        }
        return new TransportPlan(
                problem, shipments(), Arrays.stream(potential).boxed().toList());
    }

    private long serve(int destination, long need) {
        begin(destination);
        int last = nearest();
        while (rest[last] == 0) {
            handOn(last);
            last = nearest();
        }
        raise(length[last]);
        return move(destination, last, need);
    }

    private void begin(int destination) {
        for (int origin = 0; origin < origins; origin++) {
            boolean isOpen = problem.isOpen(origin, destination);
            length[origin] = isOpen ? problem.cost(origin, destination) + potential[origin] : FAR;
            from[origin] = -1;
            isSettled[origin] = false;
        }
    }

    private int nearest() {
        int nearest = -1;
        for (int origin = 0; origin < origins; origin++) {
            if (!isSettled[origin] && length[origin] < FAR && (nearest < 0 || length[origin] < length[nearest])) {
                nearest = origin;
            }
        }
        if (nearest < 0) {
            throw new IllegalArgumentException("not everything that is wanted can be brought");
        }
        isSettled[nearest] = true;
        return nearest;
    }

    private void handOn(int origin) {
        for (int to = 0; to < origins; to++) {
            if (!isSettled[to]) {
                long best = reliefs.best(origin, to);
                if (best != Reliefs.NONE) {
                    shorten(origin, to, best);
                }
            }
        }
    }

    private void shorten(int origin, int to, long best) {
        long way = length[origin] + Reliefs.difference(best) + potential[to] - potential[origin];
        if (way < length[to]) {
            length[to] = way;
            from[to] = origin;
            via[to] = Reliefs.destination(best);
        }
    }

    /** A pack more would now save so much there. */
    private void raise(long reached) {
        for (int origin = 0; origin < origins; origin++) {
            if (isSettled[origin]) {
                potential[origin] += reached - length[origin];
            }
        }
    }

    private long move(int destination, int last, long need) {
        long packs = Math.min(need, rest[last]);
        for (int at = last; from[at] >= 0; at = from[at]) {
            packs = Math.min(packs, reliefs.flow(from[at], via[at]));
        }
        rest[last] -= packs;
        int at = last;
        while (from[at] >= 0) {
            reliefs.take(from[at], via[at], packs);
            reliefs.put(at, via[at], packs);
            at = from[at];
        }
        reliefs.put(at, destination, packs);
        return packs;
    }

    private List<Shipment> shipments() {
        List<Shipment> shipments = new ArrayList<>();
        for (int origin = 0; origin < origins; origin++) {
            for (int destination = 0; destination < problem.destinations(); destination++) {
                long packs = reliefs.flow(origin, destination);
                if (packs > 0) {
                    shipments.add(new Shipment(origin, destination, packs));
                }
            }
        }
        return shipments;
    }
}
