package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.intake.PartyReason;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.immutables.value.Value;

/**
 * It was made sure which entry of the register a party is (核实当事人身份), as of one that applied for itself. What ties the person
 * to mediators in charge, as the register of households tells, is raised by itself. Refused as every act in a case is, see {@link
 * CaseDocket}, and for {@link MediationReason#PARTY_UNKNOWN}, {@link PartyReason#NOT_A_PERSON}, {@link
 * ResidentReason#RESIDENT_UNKNOWN}, {@link PartyReason#RESIDENT_TWICE}, {@link PartyReason#UNDER_EIGHT}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableIdentifyParty.class)
public interface IdentifyParty extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the party. */
    int party();

    /** The person's entry, of the same home. */
    ResidentId resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableIdentifyParty.Builder {
        Builder() {}
    }
}
