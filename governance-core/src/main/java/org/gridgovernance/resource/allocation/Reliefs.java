package org.gridgovernance.resource.allocation;

import java.util.Optional;

/**
 * What goes where, and which destination is moved from one origin to another at least cost: a heap a pair of origins, ordered by the
 * difference of costs, made when it is first asked for; what no longer goes that way is dropped when it comes up. For one thread.
 */
final class Reliefs {
    static final long NONE = Long.MAX_VALUE;

    private final TransportProblem problem;
    private final long[][] flow;
    private final LongHeap[][] heaps;
    private final boolean[] isOpened;

    Reliefs(TransportProblem problem) {
        this.problem = problem;
        flow = new long[problem.origins()][problem.destinations()];
        heaps = new LongHeap[problem.origins()][problem.origins()];
        isOpened = new boolean[problem.origins()];
    }

    long flow(int origin, int destination) {
        return flow[origin][destination];
    }

    void take(int origin, int destination, long packs) {
        flow[origin][destination] -= packs;
    }

    void put(int origin, int destination, long packs) {
        if (flow[origin][destination] == 0 && isOpened[origin]) {
            offer(origin, destination);
        }
        flow[origin][destination] += packs;
    }

    /** The least difference and its destination in one number, or {@link #NONE}. */
    long best(int from, int to) {
        LongHeap heap = heap(from, to);
        while (!heap.isEmpty() && flow[from][destination(heap.least())] == 0) {
            heap.removeLeast();
        }
        return heap.isEmpty() ? NONE : heap.least();
    }

    static long difference(long best) {
        return best >> Integer.SIZE;
    }

    static int destination(long best) {
        return (int) best;
    }

    private LongHeap heap(int from, int to) {
        if (!isOpened[from]) {
            open(from);
        }
        return Optional.ofNullable(heaps[from][to]).orElse(EMPTY);
    }

    private static final LongHeap EMPTY = new LongHeap();

    private void open(int from) {
        isOpened[from] = true;
        for (int destination = 0; destination < problem.destinations(); destination++) {
            if (flow[from][destination] > 0) {
                offer(from, destination);
            }
        }
    }

    private void offer(int from, int destination) {
        for (int to = 0; to < problem.origins(); to++) {
            if (to != from && problem.isOpen(to, destination)) {
                long difference = problem.cost(to, destination) - problem.cost(from, destination);
                if (heaps[from][to] == null) {
                    heaps[from][to] = new LongHeap();
                }
                heaps[from][to].add(difference << Integer.SIZE | destination);
            }
        }
    }
}
