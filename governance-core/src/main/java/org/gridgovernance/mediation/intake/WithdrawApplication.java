package org.gridgovernance.mediation.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.immutables.value.Value;

/**
 * An applicant withdraws the application (撤回申请): the mediation is over, and the parties are told of the other ways.
 * Refused as every act in a case is, see {@link CaseDocket}, and for {@link MediationReason#PARTY_UNKNOWN}, {@link
 * ApplicationReason#NOT_APPLIED_FOR}, {@link ApplicationReason#NOT_THE_APPLICANT}. Source: People's Mediation Law
 * (人民调解法) art. 23.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWithdrawApplication.class)
public interface WithdrawApplication extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the applicant. */
    int party();

    /** What was said of it; up to 2,000 characters. */
    Optional<PersonalText> words();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWithdrawApplication.Builder {
        Builder() {}
    }
}
