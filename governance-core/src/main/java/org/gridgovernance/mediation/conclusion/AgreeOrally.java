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
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * The parties agreed orally, and a mediator registered what (达成口头协议): it is in effect on that day. Warned:
 * {@link ConclusionReason#BARRED}, where no court could confirm it, {@link ConclusionReason#PERHAPS_BARRED}, where the
 * type of dispute makes that likely. Refused as every act in a case is, see
 * {@link org.gridgovernance.mediation.CaseDocket}, and for faults of the texts,
 * {@link org.gridgovernance.mediation.MediationReason#PARTY_UNKNOWN},
 * {@link org.gridgovernance.mediation.MediationReason#AMOUNT_SCALE},
 * {@link org.gridgovernance.mediation.MediationReason#AMOUNT_RANGE},
 * {@link org.gridgovernance.mediation.MediationReason#DAY_IMPLAUSIBLE},
 * {@link org.gridgovernance.mediation.MediationReason#TERM_OVER}, {@link ConclusionReason#OBLIGATIONS_COUNT},
 * {@link ConclusionReason#OWED_TO_ONESELF}, {@link ConclusionReason#DUE_IMPLAUSIBLE},
 * {@link ConclusionReason#NO_SESSION}, {@link org.gridgovernance.mediation.MediationReason#TIE_OPEN},
 * {@link org.gridgovernance.mediation.MediationReason#WORKER_UNKNOWN}, {@link ConclusionReason#WRITING_ASKED}, {@link ConclusionReason#PARTY_ABSENT}, {@link ConclusionReason#MINOR_CANNOT_SIGN},
 * {@link ConclusionReason#MUST_BE_WRITTEN}. Source: People's Mediation Law (人民调解法) arts. 28, 30.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAgreeOrally.class)
public interface AgreeOrally extends Command<MediationCase> {
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

    /** The mediator in charge who recorded it (记录人); stands in the agreement as the one who signed its registration. */
    WorkerId recordedBy();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAgreeOrally.Builder {
        Builder() {}
    }
}
