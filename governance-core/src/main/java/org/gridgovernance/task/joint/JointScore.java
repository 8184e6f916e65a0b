package org.gridgovernance.task.joint;

import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.task.Part;

/**
 * How one side did in joint handling (考核结果). Immutable.
 *
 * @param parts for how many parts there was a whistle
 * @param reportedIn in how many the department reported
 * @param answered how many it answered
 * @param late how many were answered late, or are late and not answered
 * @param scored how often this side was assessed by the other
 * @param points the sum of these scores, 1 to 5 each
 */
public record JointScore(long parts, long reportedIn, long answered, long late, long scored, long points) {
    static final JointScore NONE = new JointScore(0, 0, 0, 0, 0, 0);

    static JointScore of(Part part, Optional<Integer> score, Instant now) {
        return new JointScore(
                1,
                part.reportedInAt().isPresent() ? 1 : 0,
                part.isOpen() ? 0 : 1,
                part.isLate(now) ? 1 : 0,
                score.isPresent() ? 1 : 0,
                score.orElse(0));
    }

    JointScore plus(JointScore other) {
        return new JointScore(
                parts + other.parts,
                reportedIn + other.reportedIn,
                answered + other.answered,
                late + other.late,
                scored + other.scored,
                points + other.points);
    }

    /** The mean of the scores, 1 to 5; empty if there is none. */
    public Optional<Double> mean() {
        return scored == 0 ? Optional.empty() : Optional.of((double) points / scored);
    }
}
