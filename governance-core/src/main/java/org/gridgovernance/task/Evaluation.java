package org.gridgovernance.task;

import java.util.Optional;

/**
 * What a call-back found (回访评价). Immutable. Source: Beijing regulation on swift response to complaints (北京市接诉即办工作条例)
 * arts. 23, 32: called back after the deadline; response, resolution and satisfaction are assessed.
 *
 * @param contacted whether the handler had got in touch in time (响应)
 * @param resolved whether it is resolved, as whoever asked says; empty if they could not be reached
 * @param satisfaction how content they are; empty if they did not say
 * @param exclusion why it does not count in the rates (剔除依据), such as an article of a local rule: 1 to 200 characters; empty
 *     if it counts
 */
public record Evaluation(
        boolean contacted,
        Optional<Boolean> resolved,
        Optional<Satisfaction> satisfaction,
        Optional<String> exclusion) {
    /** What somebody said who was reached. */
    public static Evaluation of(boolean contacted, boolean resolved, Satisfaction satisfaction) {
        return new Evaluation(contacted, Optional.of(resolved), Optional.of(satisfaction), Optional.empty());
    }

    /** Nobody could be reached. */
    public static Evaluation unreached(boolean contacted) {
        return new Evaluation(contacted, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, left out of the rates on that basis. */
    public Evaluation excluded(String basis) {
        return new Evaluation(contacted, resolved, satisfaction, Optional.of(basis));
    }
}
