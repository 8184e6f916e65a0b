package org.gridgovernance.mediation.conclusion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.agreement.ConfirmationBar;
import org.immutables.value.Value;

/**
 * What the parties agreed is written down (制作调解协议书), to be signed; drafted again, what was signed of the draft before
 * counts no more. Warned: {@link ConclusionReason#BARRED}, where no court could confirm it, {@link
 * ConclusionReason#PERHAPS_BARRED}, where the type of dispute makes that likely. Refused as every act in a case is, see
 * {@link org.gridgovernance.mediation.CaseDocket}, and for faults of the texts,
 * {@link org.gridgovernance.mediation.MediationReason#PARTY_UNKNOWN},
 * {@link org.gridgovernance.mediation.MediationReason#AMOUNT_SCALE},
 * {@link org.gridgovernance.mediation.MediationReason#AMOUNT_RANGE},
 * {@link org.gridgovernance.mediation.MediationReason#DAY_IMPLAUSIBLE},
 * {@link org.gridgovernance.mediation.MediationReason#TERM_OVER}, {@link ConclusionReason#OBLIGATIONS_COUNT},
 * {@link ConclusionReason#OWED_TO_ONESELF}, {@link ConclusionReason#DUE_IMPLAUSIBLE},
 * {@link ConclusionReason#NO_SESSION}, {@link org.gridgovernance.mediation.MediationReason#TIE_OPEN}. Source: People's
 * Mediation Law (人民调解法) arts. 28, 29.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDraftAgreement.class)
public interface DraftAgreement extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The main facts, the issues and who answers for what (主要事实、争议事项及责任); 1 to 2,000 characters. */
    PersonalText facts();

    /** What is owed (协议内容), in order; 1 to 100: the first gets the number 1. */
    List<ObligationTerms> obligations();

    /** Why a court could not confirm it, if it could not (不予司法确认的情形). */
    @Value.NaturalOrder
    SortedSet<ConfirmationBar> bars();

    /** The day on which the parties agreed; not before the first session, not after this occurred. */
    LocalDate agreedOn();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDraftAgreement.Builder {
        Builder() {}
    }
}
