package org.gridgovernance.policy;

import java.time.Instant;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;

/**
 * What a gate is asked (询问): an immutable bag of facts, so that a policy is pure and its decision can be replayed. A
 * question is named after what it asks: {@code MayExecute}.
 */
public interface Question {
    /** Who wants it. */
    Actor actor();

    /** Where. */
    AreaCode area();

    /** How serious it is there. */
    Posture posture();

    /** When it is decided: the time of record. */
    Instant at();
}
