package org.gridgovernance.task.review;

import java.util.Optional;

/**
 * How some tasks were found to be handled (办理评价). Numbers of tasks, unless said otherwise. Immutable.
 *
 * @param evaluated called back in the period, and counted
 * @param excluded called back in the period, and left out on a basis (剔除)
 * @param contacted of those counted, in which the handler had got in touch in time
 * @param reached of those counted, in which whoever asked could be reached (有效回访)
 * @param resolved of those reached, which are resolved as they say
 * @param rated of those reached, in which they said how content they are
 * @param points how content they are, summed by weight
 * @param settled settled in the period: filed, refused, merged, withdrawn or ended
 * @param reworked of those settled, which were once found not to be done (返工)
 * @param reopened of those settled, which were once opened again (重办)
 * @param misdispatched of those settled, which were once dispatched wrongly (错派)
 * @param passedAround of those settled, which were sent back more than twice (推诿)
 */
public record Rate(
        long evaluated,
        long excluded,
        long contacted,
        long reached,
        long resolved,
        long rated,
        double points,
        long settled,
        long reworked,
        long reopened,
        long misdispatched,
        long passedAround) {
    /** The rate of response (响应率), 0 to 1: in touch in time, of those counted; empty if none was. */
    public Optional<Double> response() {
        return share((double) contacted, evaluated);
    }

    /** The rate of resolution (解决率), 0 to 1: resolved, of those reached; empty if none was. */
    public Optional<Double> resolution() {
        return share((double) resolved, reached);
    }

    /** The rate of satisfaction (满意率), 0 to 1: by weight, of those who said; empty if none did. */
    public Optional<Double> satisfaction() {
        return share(points, rated);
    }

    private static Optional<Double> share(double part, long of) {
        return of == 0 ? Optional.empty() : Optional.of(part / of);
    }
}
