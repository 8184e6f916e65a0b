package org.gridgovernance.resource.allocation;

import java.util.Arrays;
import java.util.List;

/**
 * A transportation problem (运输问题): bring to each destination what it wants, from origins that have so much, at least cost; some roads are
 * closed. Whole numbers throughout. Immutable and thread-safe.
 */
public final class TransportProblem {
    /** The cost of a road that is closed. */
    public static final long CLOSED = -1;

    /** The most a pack may cost. */
    public static final long MOST_COST = 1_000_000_000;

    private final long[] available;
    private final long[] wanted;
    private final int[][] costs;

    /** The roads of a problem. */
    @FunctionalInterface
    public interface Roads {
        /** What a pack costs from that origin to that destination, both counted from 0; or {@link TransportProblem#CLOSED}. */
        long cost(int origin, int destination);
    }

    private TransportProblem(long[] available, long[] wanted, int[][] costs) {
        this.available = available;
        this.wanted = wanted;
        this.costs = costs;
    }

    /**
     * A problem. Each road is asked for once.
     *
     * @param available what each origin has
     * @param wanted what each destination wants
     * @throws IllegalArgumentException if an amount is negative, or a cost neither closed nor 0 to {@link #MOST_COST}
     * @throws ArithmeticException if the dearest plan would cost more than a {@code long} holds
     */
    public static TransportProblem of(List<Long> available, List<Long> wanted, Roads roads) {
        long[] have = amounts(available);
        long[] want = amounts(wanted);
        int[][] costs = new int[have.length][want.length];
        for (int origin = 0; origin < have.length; origin++) {
            for (int destination = 0; destination < want.length; destination++) {
                costs[origin][destination] = cost(roads.cost(origin, destination));
            }
        }
        Math.multiplyExact(sum(have), MOST_COST);
        Math.multiplyExact(sum(want), MOST_COST);
        return new TransportProblem(have, want, costs);
    }

    private static long[] amounts(List<Long> amounts) {
        long[] plain = amounts.stream().mapToLong(Long::longValue).toArray();
        if (Arrays.stream(plain).anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException("a negative amount");
        }
        return plain;
    }

    private static long sum(long[] amounts) {
        return Arrays.stream(amounts).reduce(0, Math::addExact);
    }

    private static int cost(long cost) {
        if (cost < CLOSED || cost > MOST_COST) {
            throw new IllegalArgumentException("a cost that is neither closed nor 0 to " + MOST_COST);
        }
        return (int) cost;
    }

    /** How many origins there are. */
    public int origins() {
        return available.length;
    }

    /** How many destinations there are. */
    public int destinations() {
        return wanted.length;
    }

    /** What that origin has. */
    public long available(int origin) {
        return available[origin];
    }

    /** What that destination wants. */
    public long wanted(int destination) {
        return wanted[destination];
    }

    /** Whether anything may go that way. */
    public boolean isOpen(int origin, int destination) {
        return costs[origin][destination] != CLOSED;
    }

    /** What a pack costs that way, or {@link #CLOSED}. */
    public long cost(int origin, int destination) {
        return costs[origin][destination];
    }
}
