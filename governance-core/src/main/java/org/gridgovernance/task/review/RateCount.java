package org.gridgovernance.task.review;

import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.matter.Step;

/** Counts up to a {@link Rate}. For one thread. */
final class RateCount {
    private final Period period;
    private final SatisfactionRule weights;
    private long evaluated;
    private long excluded;
    private long contacted;
    private long reached;
    private long resolved;
    private long rated;
    private double points;
    private long settled;
    private long reworked;
    private long reopened;
    private long misdispatched;
    private long passedAround;

    RateCount(Period period, SatisfactionRule weights) {
        this.period = period;
        this.weights = weights;
    }

    void add(Task task) {
        task.evaluation()
                .filter(said -> task.doneAt(Step.EVALUATE)
                        .filter(at -> period.covers(Moment.day(at)))
                        .isPresent())
                .ifPresent(this::add);
        task.settledAt().filter(at -> period.covers(Moment.day(at))).ifPresent(at -> addSettled(task));
    }

    private void add(Evaluation said) {
        if (said.exclusion().isPresent()) {
            excluded++;
            return;
        }
        evaluated++;
        contacted += said.contacted() ? 1 : 0;
        reached += said.resolved().isPresent() ? 1 : 0;
        resolved += said.resolved().orElse(false) ? 1 : 0;
        said.satisfaction().ifPresent(content -> {
            rated++;
            points += weights.weight(content);
        });
    }

    private void addSettled(Task task) {
        settled++;
        reworked += task.reworks() > 0 ? 1 : 0;
        reopened += task.reopenings() > 0 ? 1 : 0;
        misdispatched += task.misdispatches() > 0 ? 1 : 0;
        passedAround += task.isPassedAround() ? 1 : 0;
    }

    Rate rate() {
        return new Rate(
                evaluated,
                excluded,
                contacted,
                reached,
                resolved,
                rated,
                points,
                settled,
                reworked,
                reopened,
                misdispatched,
                passedAround);
    }
}
