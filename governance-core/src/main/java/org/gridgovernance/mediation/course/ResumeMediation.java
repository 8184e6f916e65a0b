package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.immutables.value.Value;

/**
 * The mediation goes on (恢复调解), with the time that was left. Refused as every act in a case is, see {@link CaseDocket}.
 * Source: rules on online mediation (人民法院在线调解规则) art. 26.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableResumeMediation.class)
public interface ResumeMediation extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableResumeMediation.Builder {
        Builder() {}
    }
}
