package org.gridgovernance.examples.page;

import org.gridgovernance.examples.register.Words;

/**
 * A part of a chart that is set off from the rest.
 *
 * @param from the first point
 * @param to the first point after it
 * @param label what is special about it
 * @param style {@code quiet} or {@code alarm}
 */
public record Band(int from, int to, Words label, String style) {
    /** Whether it begins where the other ends, and is set off alike. */
    public boolean goesOn(Band other) {
        return from == other.to && style.equals(other.style);
    }

    /** The same up to there. */
    public Band until(int end) {
        return new Band(from, end, label, style);
    }
}
