package org.gridgovernance.resource.allocation;

import java.util.Arrays;
import java.util.List;

/**
 * Finds potentials that prove shipments cheapest, if they are: of each origin the least cost of freeing a pack there by handing on to
 * one that has something left. Where none can be reached, everything is dearer by as much as keeps the proof whole.
 */
final class Potentials {
    private static final long FAR = Long.MAX_VALUE / 4;

    private final TransportProblem problem;
    private final int origins;
    private final long[][] handOn;
    private final long[] rest;

    Potentials(TransportProblem problem) {
        this.problem = problem;
        origins = problem.origins();
        handOn = new long[origins][origins];
        rest = new long[origins];
    }

    List<Long> of(List<Shipment> shipments) {
        long[] found = new long[origins];
        if (new TransportPlan(problem, shipments, Arrays.stream(found).boxed().toList()).isFeasible()) {
            read(shipments);
            found = reached();
            lift(found);
        }
        return Arrays.stream(found).boxed().toList();
    }

    private void read(List<Shipment> shipments) {
        Arrays.setAll(rest, problem::available);
        Arrays.stream(handOn).forEach(row -> Arrays.fill(row, FAR));
        for (Shipment each : shipments) {
            rest[each.origin()] -= each.packs();
            long cost = problem.cost(each.origin(), each.destination());
            long[] row = handOn[each.origin()];
            for (int to = 0; to < origins; to++) {
                if (problem.isOpen(to, each.destination())) {
                    row[to] = Math.min(row[to], problem.cost(to, each.destination()) - cost);
                }
            }
        }
    }

    private long[] reached() {
        long[] found = new long[origins];
        Arrays.setAll(found, origin -> rest[origin] > 0 ? 0 : FAR);
        settle(found);
        return found;
    }

    /** As often as it takes, and no longer than a way without a circle is. */
    private void settle(long[] found) {
        boolean isMoved = true;
        for (int round = 0; isMoved && round < origins; round++) {
            isMoved = false;
            for (int origin = 0; origin < origins; origin++) {
                long least = least(origin, found);
                isMoved |= least < found[origin];
                found[origin] = least;
            }
        }
    }

    private long least(int origin, long[] found) {
        long least = found[origin];
        for (int to = 0; to < origins; to++) {
            if (found[to] < FAR && handOn[origin][to] < FAR) {
                least = Math.min(least, found[to] + handOn[origin][to]);
            }
        }
        return least;
    }

    private void lift(long[] found) {
        long[] cut = new long[origins];
        Arrays.setAll(cut, origin -> found[origin] < FAR ? FAR : 0);
        settleAmong(cut);
        long lift = 0;
        for (int to = 0; to < origins; to++) {
            if (cut[to] < FAR) {
                lift = Math.max(lift, lift(found, cut, to));
            }
        }
        for (int origin = 0; origin < origins; origin++) {
            found[origin] = cut[origin] < FAR ? cut[origin] + lift : found[origin];
        }
    }

    /** Those that reach something left may hand on to the others, but not the other way round. */
    private void settleAmong(long[] cut) {
        long[] settled = cut.clone();
        settle(settled);
        Arrays.setAll(cut, origin -> cut[origin] < FAR ? settled[origin] : FAR);
    }

    private long lift(long[] found, long[] cut, int to) {
        long lift = -cut[to];
        for (int origin = 0; origin < origins; origin++) {
            if (cut[origin] == FAR && handOn[origin][to] < FAR) {
                lift = Math.max(lift, found[origin] - handOn[origin][to] - cut[to]);
            }
        }
        return lift;
    }
}
