package org.gridgovernance.mediation.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.immutables.value.Value;

/**
 * A party sees the case by an account from now on, and by no other (开通账号). Refused as every act in a case is, see {@link
 * CaseDocket}, and for {@link MediationReason#PARTY_UNKNOWN}, {@link PartyReason#ACCOUNT_MALFORMED}, {@link
 * PartyReason#ACCOUNT_ON_TWO_SIDES}, {@link PartyReason#ACCOUNT_CONDUCTS}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableOpenAccount.class)
public interface OpenAccount extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the party. */
    int party();

    /** The account of the host; nobody's who keeps or mediates the case. */
    String account();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableOpenAccount.Builder {
        Builder() {}
    }
}
