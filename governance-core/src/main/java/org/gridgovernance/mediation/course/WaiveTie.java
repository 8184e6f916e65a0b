package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A party accepts a mediator in spite of every tie that is known (同意不回避); a party may do so itself. Refused as every act
 * in a case is, see {@link CaseDocket}, and for {@link MediationReason#PARTY_UNKNOWN}, {@link
 * ConductReason#NO_OPEN_TIE}. Source: rules on invited mediation (特邀调解规定) art. 15.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWaiveTie.class)
public interface WaiveTie extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The mediator. */
    WorkerId mediator();

    /** The number of the party. */
    int party();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWaiveTie.Builder {
        Builder() {}
    }
}
