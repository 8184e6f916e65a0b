package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * A committee appoints somebody as a people's mediator, from the day it occurred (聘任人民调解员, People's Mediation Law, 人民调解法,
 * arts. 13, 14). Refused: {@link CommitteeReason#COMMITTEE_UNKNOWN}, {@link CommitteeReason#DISSOLVED}, {@link
 * CommitteeReason#NOT_IN_TERM}, {@link CommitteeReason#TOLD_SINCE}, {@link CommitteeReason#APPOINTEES_TOO_MANY}, {@link
 * CommitteeReason#SEATED_ALREADY}, {@link WorkerReason#WORKER_UNKNOWN}, {@link CommitteeReason#NOT_SERVING}, {@link
 * CommitteeReason#SKILL_MISSING}, {@link ResidentReason#RESIDENT_UNKNOWN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAppointMediator.class)
public interface AppointMediator extends Command<MediationCommittee> {
    /** The committee, of the same home. */
    MediationCommitteeId committee();

    /** Who, of the same home. */
    WorkerId worker();

    /** The person's own entry in the register of the same home, if there is one: so kinship with parties is found. */
    Optional<ResidentId> resident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAppointMediator.Builder {
        Builder() {}
    }
}
