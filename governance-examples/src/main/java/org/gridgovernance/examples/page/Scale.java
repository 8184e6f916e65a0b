package org.gridgovernance.examples.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Where numbers from zero to a most stand on a line.
 *
 * @param most the largest number, a round one
 * @param step the distance of round numbers
 * @param start where zero stands
 * @param end where the most stands
 */
record Scale(double most, double step, double start, double end) {
    private static final int STEPS = 5;

    /** A scale that holds numbers up to this one and ends on a round one. */
    static Scale upTo(double largest, double start, double end) {
        double step = round(Math.max(largest, 1e-9) / STEPS);
        return new Scale(Math.max(1, Math.ceil(largest / step - 1e-9)) * step, step, start, end);
    }

    double at(double value) {
        return start + (end - start) * value / most;
    }

    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int at = 0; at * step <= most * (1 + 1e-9); at++) {
            marks.add(at * step);
        }
        return marks;
    }

    /** 1, 2 or 5 of a power of ten. */
    private static double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
