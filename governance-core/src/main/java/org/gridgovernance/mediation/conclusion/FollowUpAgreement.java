package org.gridgovernance.mediation.conclusion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A party was visited to see how the agreement is performed (回访). Refused as every act in a case is, see
 * {@link org.gridgovernance.mediation.CaseDocket}, and for
 * {@link org.gridgovernance.mediation.MediationReason#PARTY_UNKNOWN},
 * {@link org.gridgovernance.mediation.MediationReason#WORKER_UNKNOWN},
 * {@link org.gridgovernance.mediation.MediationReason#DAY_IMPLAUSIBLE}, faults of the text,
 * {@link ConclusionReason#FOLLOW_UPS_TOO_MANY}. Source: People's Mediation Law (人民调解法) art. 31.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFollowUpAgreement.class)
public interface FollowUpAgreement extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The day; not before the agreement took effect, not after this occurred. */
    LocalDate on();

    /** Who visited: a mediator in charge, or the keeper of the case. */
    WorkerId by();

    /** The number of the party visited. */
    int party();

    /** What was said of performance; 1 to 2,000 characters. */
    PersonalText findings();

    /** How satisfied the party is. */
    Satisfaction satisfaction();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableFollowUpAgreement.Builder {
        Builder() {}
    }
}
