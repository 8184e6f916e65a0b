package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.immutables.value.Value;

/**
 * A party asks that what is agreed be written (要求书面协议); a party may do so itself. Refused as every act in a case is, see
 * {@link CaseDocket}, and for {@link MediationReason#PARTY_UNKNOWN}, {@link ConductReason#WRITING_ASKED_ALREADY}.
 * Source: Ningbo regulation (宁波市人民调解条例) art. 24; rules on people's mediation (人民调解工作若干规定) art. 34.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAskForWriting.class)
public interface AskForWriting extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the party. */
    int party();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAskForWriting.Builder {
        Builder() {}
    }
}
