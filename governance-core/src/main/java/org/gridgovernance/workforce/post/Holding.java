package org.gridgovernance.workforce.post;

import org.gridgovernance.workforce.worker.WorkerId;

/**
 * That somebody holds a post (任职). Immutable.
 *
 * @param worker who, of the same home
 * @param kind how the person came to hold it
 * @param step the step of the career ladder the person is on, 1 to 30
 */
public record Holding(WorkerId worker, PostKind kind, int step) {
    Holding on(int otherStep) {
        return new Holding(worker, kind, otherStep);
    }

    Holding in(PostKind otherKind) {
        return new Holding(worker, otherKind, step);
    }
}
