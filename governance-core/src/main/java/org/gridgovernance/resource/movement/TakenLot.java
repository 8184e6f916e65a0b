package org.gridgovernance.resource.movement;

import java.math.BigDecimal;
import java.util.Optional;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * So much of a lot is taken in (入库批次). Immutable.
 *
 * @param amount how much, in the unit of the line
 * @param facts what is known of it
 * @param lot which lot it is, of one that is on record somewhere; a new one unless told
 * @param custodian who answers for it, if that is not who answers for the point
 */
public record TakenLot(BigDecimal amount, LotFacts facts, Optional<LotId> lot, Optional<WorkerId> custodian) {
    /** Writes the amount without zeros at its end. */
    public TakenLot {
        amount = Quantity.plain(amount);
    }

    /** So much of a new lot. */
    public static TakenLot of(BigDecimal amount, LotFacts facts) {
        return new TakenLot(amount, facts, Optional.empty(), Optional.empty());
    }
}
