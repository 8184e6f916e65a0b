package org.gridgovernance.mediation.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.immutables.value.Value;

/**
 * A case is accepted (受理), and its term begins, as {@link MediationTerm} says. Refused as every act in a case is, see
 * {@link CaseDocket}. Source: People's Mediation Law (人民调解法) art. 17.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAcceptMediation.class)
public interface AcceptMediation extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAcceptMediation.Builder {
        Builder() {}
    }
}
