package org.gridgovernance.benchmark.kit;

import java.util.List;
import java.util.Locale;

/**
 * A line of a table: what is measured, the figures side by side, and the target if there is one.
 *
 * @param what what is measured
 * @param figures the figures, as they are shown
 * @param target the target, or nothing
 */
public record Line(String what, List<String> figures, String target) {

    /** A line without a target. */
    public static Line of(String what, String... figures) {
        return new Line(what, List.of(figures), "");
    }

    /** The same with a ratio that must be at least that. */
    public Line atLeast(double ratio, double least) {
        return aimed(ratio, "≥ " + number(least), ratio >= least);
    }

    /** The same with a ratio that must be at most that. */
    public Line atMost(double ratio, double most) {
        return aimed(ratio, "≤ " + number(most), ratio <= most);
    }

    private Line aimed(double ratio, String aim, boolean met) {
        return new Line(what, figures, number(ratio) + " (" + aim + ": " + (met ? "met" : "**not met**") + ")");
    }

    /** A number with as many digits as it deserves. */
    public static String number(double value) {
        double size = Math.abs(value);
        return String.format(
                Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.3f", value);
    }
}
