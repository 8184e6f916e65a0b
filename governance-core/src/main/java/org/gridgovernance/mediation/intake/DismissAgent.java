package org.gridgovernance.mediation.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.immutables.value.Value;

/**
 * An agent acts no more (解除代理), and sees the case no more. A party may do so for its own side. Refused as every act in a
 * case is, see {@link CaseDocket}, and for {@link MediationReason#PARTY_UNKNOWN}, {@link PartyReason#AGENT_UNKNOWN},
 * {@link PartyReason#AGENT_DATES}. Source: Civil Code (民法典) art. 173.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDismissAgent.class)
public interface DismissAgent extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the party. */
    int party();

    /** The number of the agent, who still acts. */
    int agent();

    /** Since which day; not before the authority began, nor in the future. */
    LocalDate on();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDismissAgent.Builder {
        Builder() {}
    }
}
