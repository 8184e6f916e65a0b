package org.gridgovernance.resident.evidence;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How well something said is backed (依据强弱): of two trusted alike the later counts more. Immutable.
 *
 * @param trust how far who said it is trusted, by a {@link TrustRule}
 * @param day when it was said
 */
public record Backing(int trust, LocalDate day) implements Comparable<Backing> {
    private static final Comparator<Backing> WEIGHT =
            Comparator.comparingInt(Backing::trust).thenComparing(Backing::day);

    /** What that source, on that day, gives to what it says of that group. */
    public static Backing of(Provenance from, TrustRule rule) {
        return new Backing(rule.trust(from.group(), from.source()), from.day());
    }

    @Override
    public int compareTo(Backing other) {
        return WEIGHT.compare(this, other);
    }
}
