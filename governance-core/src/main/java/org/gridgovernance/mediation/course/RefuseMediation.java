package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.immutables.value.Value;

/**
 * A party refuses mediation, or will have no more of it (拒绝调解); a party may do so itself. The mediation is over, and the
 * parties are told of the other ways. Refused as every act in a case is, see {@link CaseDocket}, and for {@link
 * MediationReason#PARTY_UNKNOWN}. Source: People's Mediation Law (人民调解法) arts. 17, 23.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRefuseMediation.class)
public interface RefuseMediation extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the party. */
    int party();

    /** What was said of it; up to 2,000 characters. */
    Optional<PersonalText> words();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRefuseMediation.Builder {
        Builder() {}
    }
}
