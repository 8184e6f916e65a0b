package org.gridgovernance.examples.page;

import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.examples.register.Words;

/**
 * A row of numbers that belong together, in one colour.
 *
 * @param label what they count
 * @param style the style sheet's name of the colour: {@code s1} to {@code s8}, or {@code green}, {@code amber}, {@code red}
 * @param values the numbers; {@link Double#NaN} where there is none
 */
public record Series(Words label, String style, List<Double> values) {
    /** Copies the list. */
    public Series {
        values = List.copyOf(values);
    }

    /** Several, each in a colour of its own, in the fixed order of the palette. */
    public static List<Series> coloured(List<Words> labels, List<List<Double>> values) {
        List<Series> all = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            all.add(new Series(labels.get(at), "s" + (at % 8 + 1), values.get(at)));
        }
        return all;
    }

    double most() {
        return values.stream()
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
