package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A mediator mediates no more (调解员退出). Whoever withdraws for a tie keeps the case no more either: the next of the
 * committee keeps it, by rank, who is neither recused nor a party. Refused as every act in a case is, see {@link
 * CaseDocket}, and for {@link MediationReason#WORKER_UNKNOWN}, {@link ConductReason#CAUSE_ELSEWHERE}. Source: People's Mediation Law (人民调解法) art. 19; rules on invited mediation (特邀调解规定) art.
 * 15.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWithdrawMediator.class)
public interface WithdrawMediator extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The mediator, who is in charge; or whoever keeps the case, for a tie. */
    WorkerId mediator();

    /** Why: for a tie, or for another reason. */
    WithdrawalCause cause();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWithdrawMediator.Builder {
        Builder() {}
    }
}
