package org.gridgovernance.mediation.course;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.committee.CommitteeReason;
import org.gridgovernance.mediation.impartiality.NamedBy;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * Mediators are assigned by the committee or chosen by the parties (确定调解员), besides those in charge. What ties them to
 * parties is looked up in the register of households; with such a tie no session is held until all parties waive it or
 * the mediator withdraws. Refused as every act in a case is, see {@link CaseDocket}, and for {@link
 * ConductReason#MEDIATORS_UNCLEAR}, {@link CommitteeReason#NOT_IN_TERM}, {@link ConductReason#NO_SEAT}, {@link
 * CommitteeReason#NOT_SERVING}, {@link ConductReason#IN_CHARGE_ALREADY}, {@link ConductReason#MEDIATOR_RECUSED}, {@link
 * ConductReason#MEDIATOR_IS_PARTY}. Source: People's Mediation Law (人民调解法) art. 19.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableNameMediators.class)
public interface NameMediators extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** Who: 1 to 5, each once, with a seat in the committee on that day. */
    List<WorkerId> mediators();

    /** By whom. */
    NamedBy namedBy();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableNameMediators.Builder {
        Builder() {}
    }
}
