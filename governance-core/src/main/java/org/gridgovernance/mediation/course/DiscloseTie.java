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
 * A mediator in charge tells what ties him to a party (披露利害关系). Refused as every act in a case is, see {@link
 * CaseDocket}, and for {@link MediationReason#WORKER_UNKNOWN}, {@link MediationReason#PARTY_UNKNOWN}, {@link
 * ConductReason#TIE_KNOWN}. Source: rules on invited mediation (特邀调解规定) art. 15.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDiscloseTie.class)
public interface DiscloseTie extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The mediator. */
    WorkerId mediator();

    /** The number of the party. */
    int party();

    /** What ties them. */
    TieKind kind();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDiscloseTie.Builder {
        Builder() {}
    }
}
