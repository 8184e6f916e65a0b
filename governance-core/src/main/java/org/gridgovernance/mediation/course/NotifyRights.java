package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.immutables.value.Value;

/**
 * Parties are told the nature, principles and effect of mediation, and their rights and duties (告知权利义务). Refused as
 * every act in a case is, see {@link CaseDocket}, and for {@link ConductReason#PARTIES_MISSING}, {@link
 * MediationReason#PARTY_UNKNOWN}. Source: People's Mediation Law (人民调解法) arts. 23, 24; rules on people's mediation
 * (人民调解工作若干规定) art. 30.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableNotifyRights.class)
public interface NotifyRights extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The numbers of the parties that were told; one at least. */
    @Value.NaturalOrder
    SortedSet<Integer> parties();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableNotifyRights.Builder {
        Builder() {}
    }
}
