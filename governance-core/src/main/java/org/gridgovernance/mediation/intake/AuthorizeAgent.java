package org.gridgovernance.mediation.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.party.AgentKind;
import org.immutables.value.Value;

/**
 * Somebody acts for a party (委托代理). A party may do so for its own side. Refused as every act in a case is, see {@link
 * CaseDocket}, and for {@link MediationReason#PARTY_UNKNOWN}, {@link PartyReason#AGENTS_TOO_MANY}, {@link
 * PartyReason#AGENT_DATES}, {@link PartyReason#ACCOUNT_MALFORMED}, {@link PartyReason#ACCOUNT_ON_TWO_SIDES}, {@link
 * PartyReason#ACCOUNT_CONDUCTS}, and a malformed name. Source: Civil Code (民法典) arts. 161 to 165.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAuthorizeAgent.class)
public interface AuthorizeAgent extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the party. */
    int party();

    /** The name of the agent. */
    PersonName name();

    /** As what. */
    AgentKind kind();

    /** The account of the host by which the agent sees the case, if there is one. */
    Optional<String> account();

    /** Since when; not in the future. */
    LocalDate since();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAuthorizeAgent.Builder {
        Builder() {}
    }
}
