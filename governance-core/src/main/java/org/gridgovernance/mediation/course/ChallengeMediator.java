package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.impartiality.TieKind;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A party asks that a mediator withdraws (要求回避), and the mediator does; a party may do so itself. If the mediator keeps
 * the case, the next of the committee keeps it. Refused as every act in a case is, see {@link CaseDocket}, and for
 * {@link MediationReason#WORKER_UNKNOWN}, {@link MediationReason#PARTY_UNKNOWN}.
 * Source: People's Mediation Law (人民调解法) art. 23; Shenzhen regulation (深圳经济特区矛盾纠纷多元化解条例) art. 23.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableChallengeMediator.class)
public interface ChallengeMediator extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the party. */
    int party();

    /** The mediator, who is in charge. */
    WorkerId mediator();

    /** What the party says ties them. */
    TieKind kind();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableChallengeMediator.Builder {
        Builder() {}
    }
}
