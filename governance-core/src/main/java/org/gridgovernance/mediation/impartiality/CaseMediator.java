package org.gridgovernance.mediation.impartiality;

import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * Who mediates a case (承办调解员). Immutable.
 *
 * @param worker who
 * @param account the account of the host by which the mediator sees the case, if there is one
 * @param namedBy by whom named
 * @param since since when
 * @param withdrawal since when no more, and why; empty while the mediator is in charge
 */
public record CaseMediator(
        WorkerId worker, Optional<String> account, NamedBy namedBy, Instant since, Optional<Withdrawal> withdrawal) {
    /** Whether the mediator is in charge now. */
    public boolean isInCharge() {
        return withdrawal.isEmpty();
    }

    /** Whether the mediator may not be named again: withdrawn for a tie, or at a party's wish. */
    public boolean isRecused() {
        return withdrawal
                .filter(each -> each.cause() != WithdrawalCause.REPLACED)
                .isPresent();
    }

    /** The same, in charge no more. */
    public CaseMediator withdrawn(Withdrawal how) {
        return withdrawal.isPresent() ? this : new CaseMediator(worker, account, namedBy, since, Optional.of(how));
    }
}
