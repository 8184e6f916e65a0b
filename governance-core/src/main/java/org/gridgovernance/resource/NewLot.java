package org.gridgovernance.resource;

import java.util.Optional;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * A lot that comes to a point (新批次). Immutable.
 *
 * @param id its identity
 * @param facts what is known of it
 * @param custodian who answers for it, if that is not who answers for the point
 */
public record NewLot(LotId id, LotFacts facts, Optional<WorkerId> custodian) {
    /** One that whoever answers for the point answers for. */
    public static NewLot of(LotId id, LotFacts facts) {
        return new NewLot(id, facts, Optional.empty());
    }
}
