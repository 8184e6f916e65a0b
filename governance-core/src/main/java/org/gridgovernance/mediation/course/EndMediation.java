package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.Recourse;
import org.immutables.value.Value;

/**
 * The mediation ends without an agreement in effect (终止调解), and the parties are told of the other ways. Refused as every
 * act in a case is, see {@link CaseDocket}, and for {@link MediationReason#ROUTES_MISSING}, {@link
 * ConductReason#END_ELSEWHERE}, {@link ConductReason#TERM_RUNS}, {@link ConductReason#NOTHING_TO_SIGN}. Source: People's
 * Mediation Law (人民调解法) art. 26.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEndMediation.class)
public interface EndMediation extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** Why; that a party refuses or withdraws is told by {@link RefuseMediation} and {@code WithdrawApplication}. */
    EndReason reason();

    /** Of which other ways the parties were told; one at least. */
    @Value.NaturalOrder
    SortedSet<Recourse> routes();

    /** What was said of it; up to 2,000 characters. */
    Optional<PersonalText> words();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEndMediation.Builder {
        Builder() {}
    }
}
