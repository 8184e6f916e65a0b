package org.gridgovernance.mediation.conclusion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SigningManner;
import org.immutables.value.Value;

/**
 * Somebody signs the written agreement (签署调解协议书); with the last signature the law asks for it is in effect, on the
 * latest day on which one signed. Parties sign for themselves alone, each by the account that stands in the case for
 * them; those who conduct the case record what was signed on paper. For a person not yet 18 a guardian signs. Refused
 * as every act in a case is, see {@link org.gridgovernance.mediation.CaseDocket}, and for
 * {@link org.gridgovernance.mediation.MediationReason#NOT_YOUR_SIDE},
 * {@link org.gridgovernance.mediation.MediationReason#DAY_IMPLAUSIBLE}, {@link ConclusionReason#SIGNER_NOT_ASKED},
 * {@link ConclusionReason#AGENT_MAY_NOT_SETTLE}, {@link ConclusionReason#MINOR_CANNOT_SIGN},
 * {@link ConclusionReason#MANNER_WRONG}, {@link ConclusionReason#SIGNED_ALREADY}, {@link ConclusionReason#ANOTHER_DRAFT}, {@link
 * org.gridgovernance.mediation.MediationReason#TIE_OPEN},
 * {@link ConclusionReason#NOT_YOUR_SIGNATURE}. Source: People's Mediation Law (人民调解法) art. 29; Civil Code (民法典) arts.
 * 19, 20, 165.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSignAgreement.class)
public interface SignAgreement extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** Who signs, and as what. */
    Signer signer();

    /** Which draft was signed, see {@link org.gridgovernance.mediation.agreement.Agreement#draft()}; the first unless told. */
    @Value.Default
    default int draft() {
        return 1;
    }

    /** How: an organisation and the committee by seal, a mediator by signature. */
    SigningManner manner();

    /** The day; not before it was agreed, not after this occurred. */
    LocalDate on();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSignAgreement.Builder {
        Builder() {}
    }
}
