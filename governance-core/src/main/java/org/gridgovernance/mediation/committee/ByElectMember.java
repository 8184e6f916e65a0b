package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * A member is elected for the rest of the term, from the day it occurred (补选). Who had another seat before leaves that one.
 * What the committee lacked before, since members left service, need not be made good at once. Refused: {@link
 * CommitteeReason#COMMITTEE_UNKNOWN}, {@link CommitteeReason#DISSOLVED}, {@link CommitteeReason#NOT_IN_TERM}, {@link
 * CommitteeReason#TOLD_SINCE}, {@link CommitteeReason#SEAT_UNKNOWN}, {@link CommitteeReason#SEATED_ALREADY}, {@link
 * CommitteeReason#NOT_ELECTED}, {@link CommitteeReason#GROUP_NOT_ASKED}, {@link CommitteeReason#MEMBERS_COUNT}, {@link
 * CommitteeReason#NO_SINGLE_DIRECTOR}, {@link CommitteeReason#NO_WOMAN}, {@link CommitteeReason#NO_SMALLER_GROUP}, {@link
 * WorkerReason#WORKER_UNKNOWN}, {@link CommitteeReason#NOT_SERVING}, {@link ResidentReason#RESIDENT_UNKNOWN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableByElectMember.class)
public interface ByElectMember extends Command<MediationCommittee> {
    /** The committee, of the same home. */
    MediationCommitteeId committee();

    /** Who was elected, as what. */
    Seat seat();

    /** The member whose seat ends with it, if one does: so a director follows a director. */
    Optional<WorkerId> inPlaceOf();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableByElectMember.Builder {
        Builder() {}
    }
}
