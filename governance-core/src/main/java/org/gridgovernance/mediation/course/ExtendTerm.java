package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.intake.MediationTerm;
import org.immutables.value.Value;

/**
 * All parties agree to a longer term (延长期限), before it is over. Refused as every act in a case is, see {@link
 * CaseDocket}, and for {@link MediationReason#TERM_OVER}, {@link ConductReason#EXTENSION_NOT_JOINT}, {@link
 * ConductReason#EXTENSION_TOO_LONG}, {@link ConductReason#DAYS_IMPLAUSIBLE}. Source: rules on people's mediation (人民调解工作若干规定) art. 33; Ningbo regulation
 * (宁波市人民调解条例) art. 27.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableExtendTerm.class)
public interface ExtendTerm extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** By how many days (法定期间日), 1 to 1,000; all extensions together by no more than {@link MediationTerm} allows. */
    int days();

    /** The numbers of the parties that agree: all. */
    @Value.NaturalOrder
    SortedSet<Integer> consentedBy();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableExtendTerm.Builder {
        Builder() {}
    }
}
