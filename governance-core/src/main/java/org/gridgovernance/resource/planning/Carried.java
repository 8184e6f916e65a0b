package org.gridgovernance.resource.planning;

import java.util.Optional;
import org.gridgovernance.desk.Answer;

/**
 * What came of an allotment of a proposal (执行结果). Immutable.
 *
 * @param promise the answer to its promise
 * @param pick the answer to picking its lots; none if it was not promised. If that is refused the goods are promised all the same, and
 *     whoever ships them picks others
 */
public record Carried(Answer promise, Optional<Answer> pick) {
    /** Whether the goods are promised, and the lots of the plan picked. */
    public boolean isAsPlanned() {
        return promise.isAccepted() && pick.filter(Answer::isAccepted).isPresent();
    }
}
