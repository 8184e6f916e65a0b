package org.gridgovernance.resident.duplicate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.resident.Resident;

/**
 * How much two entries of the register are alike (相似度), and why. Holds no value of either. Immutable.
 *
 * @param score 0 to 100
 * @param likelihood what the score means by the rule
 * @param because in what they are alike and differ
 */
public record Likeness(int score, Likelihood likelihood, SortedSet<Resemblance> because) {
    private static final int MOST = 100;

    /** Copies the set. */
    public Likeness {
        because = Collections.unmodifiableSortedSet(new TreeSet<>(because));
    }

    /**
     * How much these two are alike, whichever is named first.
     *
     * @param day the day on which they would share a dwelling
     */
    public static Likeness of(Resident one, Resident other, LocalDate day, LikenessRule rule) {
        return of(new Features(one, day), new Features(other, day), rule);
    }

    static Likeness of(Features one, Features other, LikenessRule rule) {
        return of(one.compared(other), rule);
    }

    /** What these findings mean. */
    public static Likeness of(Set<Resemblance> found, LikenessRule rule) {
        SortedSet<Resemblance> because = new TreeSet<>(found);
        int sum = because.stream().mapToInt(rule::points).sum();
        int score = Math.max(0, Math.min(MOST, sum));
        return new Likeness(score, likelihood(score, rule), because);
    }

    private static Likelihood likelihood(int score, LikenessRule rule) {
        if (score >= rule.certainFrom()) {
            return Likelihood.CERTAIN;
        }
        if (score >= rule.likelyFrom()) {
            return Likelihood.LIKELY;
        }
        return score >= rule.possibleFrom() ? Likelihood.POSSIBLE : Likelihood.UNLIKELY;
    }

    /** Whether somebody should look. */
    public boolean isSuspect() {
        return likelihood != Likelihood.UNLIKELY;
    }
}
