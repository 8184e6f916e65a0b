package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.Session;
import org.immutables.value.Value;

/**
 * A session was held (调解). Refused as every act in a case is, see {@link CaseDocket}, and for {@link
 * MediationReason#DAY_IMPLAUSIBLE}, {@link MediationReason#TEXT_BLANK}, {@link MediationReason#PARTY_UNKNOWN}, {@link
 * MediationReason#WORKER_UNKNOWN}, {@link MediationReason#TERM_OVER}, {@link ConductReason#MINUTES_IMPLAUSIBLE}, {@link
 * ConductReason#PARTIES_MISSING}, {@link ConductReason#MEDIATORS_UNCLEAR}, {@link ConductReason#INVITED_TOO_MANY},
 * {@link ConductReason#INVITED_WITHOUT_CONSENT}, {@link MediationReason#TIE_OPEN}, {@link
 * ConductReason#SESSIONS_TOO_MANY}, and malformed names. Source: People's Mediation Law (人民调解法) arts. 20 to 22, 27.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableHoldSession.class)
public interface HoldSession extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** Its record. */
    Session session();

    /** Whether the parties consented to those invited; needed where somebody was. */
    @Value.Default
    default boolean isInvitedWithConsent() {
        return false;
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableHoldSession.Builder {
        Builder() {}
    }
}
