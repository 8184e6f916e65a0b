package org.gridgovernance.mediation.conclusion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.agreement.CourtBasis;
import org.immutables.value.Value;

/**
 * The parties applied together to a court to confirm the agreement (共同申请司法确认), within thirty days of its taking
 * effect, see {@link Confirmable}. Where a court did not accept it, they may apply again within that time. Refused as
 * every act in a case is, see {@link org.gridgovernance.mediation.CaseDocket}, and for
 * {@link org.gridgovernance.mediation.MediationReason#DAY_IMPLAUSIBLE}, {@link ConclusionReason#COURT_MALFORMED},
 * {@link ConclusionReason#NOT_JOINT}, {@link ConclusionReason#BARRED}, {@link ConclusionReason#TOO_LATE},
 * {@link ConclusionReason#APPLIED_ALREADY}. Source: People's Mediation Law (人民调解法) art. 33; Civil Procedure Law
 * (民事诉讼法) art. 205.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableApplyForConfirmation.class)
public interface ApplyForConfirmation extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The day on which they applied; not before the agreement took effect, not after this occurred. */
    LocalDate on();

    /** The numbers of the parties that applied: all of them. */
    @Value.NaturalOrder
    SortedSet<Integer> applicants();

    /** The official name of the court; 1 to 60 characters. */
    String court();

    /** Why that court. */
    CourtBasis basis();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableApplyForConfirmation.Builder {
        Builder() {}
    }
}
