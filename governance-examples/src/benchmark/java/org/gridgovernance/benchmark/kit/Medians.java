package org.gridgovernance.benchmark.kit;

import java.util.stream.DoubleStream;

/** Order statistics. */
public final class Medians {
    private Medians() {}

    /** The median; of an even number of values the mean of the two in the middle. */
    public static double of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The value below which that part of them lies. */
    public static double quantile(DoubleStream values, double part) {
        double[] sorted = values.sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, (long) Math.ceil(part * sorted.length) - 1)];
    }
}
