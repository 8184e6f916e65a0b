package org.gridgovernance.mediation.confidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.immutables.value.Value;

/**
 * Something is told or noted in confidence (单方陈述、工作记录): by one side, whose records the other side never sees, or for
 * those in charge alone. A party may tell for its own side. Refused as every act in a case is, see {@link CaseDocket},
 * and for {@link MediationReason#PARTY_UNKNOWN}, {@link MediationReason#TEXT_BLANK}, {@link
 * ConfidenceReason#RISK_ELSEWHERE}, {@link ConfidenceReason#RECORDS_TOO_MANY}. Source: People's Mediation Law (人民调解法)
 * arts. 15, 27.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableTellInConfidence.class)
public interface TellInConfidence extends Command<PrivateRecord> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the party that tells; empty for a note of those in charge. */
    Optional<Integer> party();

    /** What it is; no risk. */
    ConfidenceKind kind();

    /** What was told; 1 to 2,000 characters. */
    PersonalText what();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableTellInConfidence.Builder {
        Builder() {}
    }
}
