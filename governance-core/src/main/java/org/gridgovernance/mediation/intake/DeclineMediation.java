package org.gridgovernance.mediation.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.DeclineGround;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.Recourse;
import org.immutables.value.Value;

/**
 * A case is not accepted (不予受理), and the applicant is told why, and of other ways. Refused as every act in a case is,
 * see {@link CaseDocket}, and for {@link MediationReason#TEXT_BLANK}, {@link MediationReason#ROUTES_MISSING}. Source:
 * rules on people's mediation (人民调解工作若干规定) arts. 22, 24.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDeclineMediation.class)
public interface DeclineMediation extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** Why. */
    DeclineGround ground();

    /** What the applicant is told; 1 to 2,000 characters. */
    PersonalText words();

    /** Of which other ways the applicant was told; one at least. */
    @Value.NaturalOrder
    SortedSet<Recourse> routes();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDeclineMediation.Builder {
        Builder() {}
    }
}
