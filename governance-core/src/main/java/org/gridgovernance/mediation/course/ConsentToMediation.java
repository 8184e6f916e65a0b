package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.immutables.value.Value;

/**
 * A party consents to mediation (同意调解); a party may do so itself. Once all were told and consent, mediators are named.
 * Refused as every act in a case is, see {@link CaseDocket}, and for {@link MediationReason#PARTY_UNKNOWN}, {@link
 * ConductReason#CONSENTED_ALREADY}. Source: People's Mediation Law (人民调解法) arts. 3, 17.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableConsentToMediation.class)
public interface ConsentToMediation extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the party. */
    int party();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableConsentToMediation.Builder {
        Builder() {}
    }
}
