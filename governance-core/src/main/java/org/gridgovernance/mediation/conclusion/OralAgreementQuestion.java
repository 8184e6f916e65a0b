package org.gridgovernance.mediation.conclusion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.Dispute;
import org.gridgovernance.mediation.agreement.Agreement;
import org.immutables.value.Value;

/** What an {@link OralAgreementRule} may know. Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableOralAgreementQuestion.class)
public interface OralAgreementQuestion {
    /** What the case is about. */
    Dispute dispute();

    /** What would be agreed. */
    Agreement agreement();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableOralAgreementQuestion.Builder {
        Builder() {}
    }
}
