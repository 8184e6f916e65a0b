package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A mediator, member or appointee, is one no more from the day it occurred (罢免、解聘, People's Mediation Law, 人民调解法, art. 15).
 * Of a member only if the committee stays as the law asks; else another is elected in the same act, see {@link
 * ByElectMember#inPlaceOf}. Refused: {@link CommitteeReason#COMMITTEE_UNKNOWN}, {@link CommitteeReason#DISSOLVED}, {@link
 * CommitteeReason#TOLD_SINCE}, {@link CommitteeReason#SEAT_UNKNOWN}, {@link CommitteeReason#MEMBERS_COUNT}, {@link
 * CommitteeReason#NO_SINGLE_DIRECTOR}, {@link CommitteeReason#NO_WOMAN}, {@link CommitteeReason#NO_SMALLER_GROUP}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDismissMediator.class)
public interface DismissMediator extends Command<MediationCommittee> {
    /** The committee, of the same home. */
    MediationCommitteeId committee();

    /** Who. */
    WorkerId worker();

    /** Why. */
    DismissalGround ground();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDismissMediator.Builder {
        Builder() {}
    }
}
