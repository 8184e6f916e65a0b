package org.gridgovernance.mediation.conclusion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.immutables.value.Value;

/**
 * The court ruled on the application for confirmation (司法确认结果). Where it did not confirm, the parties are told of other ways:
 * they may change what they agreed, agree anew or go to court. A new agreement after a dismissal is a new case. Refused as
 * every act in a case is, see {@link org.gridgovernance.mediation.CaseDocket}, and for
 * {@link org.gridgovernance.mediation.MediationReason#DAY_IMPLAUSIBLE},
 * {@link org.gridgovernance.mediation.MediationReason#ROUTES_MISSING}, {@link ConclusionReason#NOT_ENFORCEABLE}. Where
 * nobody waits for a ruling, it is refused for {@link org.gridgovernance.mediation.CourseReason#RULING_NOT_NOW}, too.
 * Source: Civil Procedure Law (民事诉讼法) art. 206; People's Mediation Law (人民调解法) art. 33.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordConfirmationRuling.class)
public interface RecordConfirmationRuling extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** What it ruled. */
    ConfirmationRuling ruling();

    /** The day of the ruling; not before the application, not after this occurred. */
    LocalDate on();

    /**
     * Of which other ways the parties were told (其他途径): one at least unless the court confirmed, and then not enforcement.
     */
    @Value.NaturalOrder
    SortedSet<Recourse> routes();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordConfirmationRuling.Builder {
        Builder() {}
    }
}
