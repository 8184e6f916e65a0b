package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * A people's mediation committee is established, and its members elected, on the day it occurred (设立人民调解委员会, People's
 * Mediation Law, 人民调解法, arts. 8, 9, 34). Refused: {@link CommitteeReason#NOT_IN_COMMUNITY_OR_STREET}, {@link
 * CommitteeReason#TITLE_MALFORMED}, {@link CommitteeReason#MARK_MALFORMED}, {@link CommitteeReason#MARK_TAKEN}, {@link
 * CommitteeReason#ORGANIZATION_UNKNOWN}, {@link CommitteeReason#ELECTION_IMPLAUSIBLE}, {@link CommitteeReason#MEMBERS_COUNT},
 * {@link CommitteeReason#NO_SINGLE_DIRECTOR}, {@link CommitteeReason#NO_WOMAN}, {@link CommitteeReason#NO_SMALLER_GROUP}, {@link
 * CommitteeReason#GROUP_NOT_ASKED}, {@link CommitteeReason#WORKER_TWICE}, {@link CommitteeReason#NOT_ELECTED}, {@link
 * WorkerReason#WORKER_UNKNOWN}, {@link CommitteeReason#NOT_SERVING}, {@link ResidentReason#RESIDENT_UNKNOWN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEstablishCommittee.class)
public interface EstablishCommittee extends Command<MediationCommittee> {
    /** Its official name (名称), 1 to 60 characters. */
    String title();

    /** The mark of its case numbers (字号), see {@link MediationCommittee#mark}. */
    String mark();

    /** The organisation of kind {@code MEDIATION} that it is, if that is on record, in whatever home. */
    Optional<OrganizationRef> organization();

    /** Whether several ethnic groups live in its area (多民族居住地区): then the group of each member is told. */
    boolean multiEthnic();

    /** Who was elected, director first or not: 3 to 9. */
    List<Seat> members();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEstablishCommittee.Builder {
        Builder() {}
    }
}
