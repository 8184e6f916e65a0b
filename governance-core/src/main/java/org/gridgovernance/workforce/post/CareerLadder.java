package org.gridgovernance.workforce.post;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A career ladder (职业阶梯): the steps one after another, and the certificates each asks for. Immutable and thread-safe.
 *
 * @param steps the steps, in ascending order
 * @param yearsForEstablishment how many years somebody must have served without a break to enter the establishment (进编)
 */
public record CareerLadder(List<LadderStep> steps, int yearsForEstablishment) {
    /**
     * Orders the steps.
     *
     * @throws IllegalArgumentException if two have one number
     */
    public CareerLadder {
        if (steps.stream().map(LadderStep::number).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("two steps of a ladder have one number");
        }
        steps = steps.stream().sorted(Comparator.comparing(LadderStep::number)).toList();
    }

    /** The step of that number. */
    public Optional<LadderStep> step(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }
}
