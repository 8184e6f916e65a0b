package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * The members of a committee are elected anew, for three years from the day it occurred (换届, People's Mediation Law, 人民调解法,
 * art. 9). The seats of those before end, those of appointees go on unless they are elected. Refused: {@link
 * CommitteeReason#COMMITTEE_UNKNOWN}, {@link CommitteeReason#DISSOLVED}, {@link CommitteeReason#ELECTION_IMPLAUSIBLE}, {@link
 * CommitteeReason#TOLD_SINCE}, {@link CommitteeReason#MEMBERS_COUNT}, {@link CommitteeReason#NO_SINGLE_DIRECTOR}, {@link
 * CommitteeReason#NO_WOMAN}, {@link CommitteeReason#NO_SMALLER_GROUP}, {@link CommitteeReason#GROUP_NOT_ASKED}, {@link
 * CommitteeReason#WORKER_TWICE}, {@link CommitteeReason#NOT_ELECTED}, {@link WorkerReason#WORKER_UNKNOWN}, {@link
 * CommitteeReason#NOT_SERVING}, {@link ResidentReason#RESIDENT_UNKNOWN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReelectCommittee.class)
public interface ReelectCommittee extends Command<MediationCommittee> {
    /** The committee, of the same home. */
    MediationCommitteeId committee();

    /** Who was elected: 3 to 9. */
    List<Seat> members();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReelectCommittee.Builder {
        Builder() {}
    }
}
