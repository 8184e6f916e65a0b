package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.immutables.value.Value;

/**
 * The mediation waits for an appraisal (中止鉴定), whose time does not count. Refused as every act in a case is, see {@link
 * CaseDocket}, and for {@link MediationReason#TEXT_BLANK}, {@link MediationReason#TERM_OVER}. Source: rules on online
 * mediation (人民法院在线调解规则) art. 26.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSuspendForAppraisal.class)
public interface SuspendForAppraisal extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** What is appraised; 1 to 2,000 characters. */
    PersonalText because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSuspendForAppraisal.Builder {
        Builder() {}
    }
}
